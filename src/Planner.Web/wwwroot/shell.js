// What the reconnect notice does: a circuit that the server no longer knows means a fresh page; a failed try may be repeated by hand.
const notice = document.getElementById('components-reconnect-modal');
notice.addEventListener('components-reconnect-state-changed', event => {
  if (event.detail.state === 'rejected') {
    location.reload();
  }
});
notice.querySelector('[data-reload]').addEventListener('click', () => location.reload());
