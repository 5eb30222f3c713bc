// Reads {"expr", "facts": [{name: value}]} a line from standard input; answers a letter for each set of facts:
// T true, F false, E an error or no truth value. A fact that is not given is not bound.
import { createInterface } from "node:readline";
import { celEnv, parse, plan } from "@bufbuild/cel";
import { create } from "@bufbuild/protobuf";
import { DurationSchema, TimestampSchema } from "@bufbuild/protobuf/wkt";

const seconds = (ticks, schema) => {
  const whole = ticks >= 0n || ticks % 10000000n === 0n ? ticks / 10000000n : ticks / 10000000n - 1n;
  return create(schema, { seconds: whole, nanos: Number(ticks - whole * 10000000n) * 100 });
};

const makers = {
  bool: (value) => value,
  double: (value) => value,
  string: (value) => value,
  int: BigInt,
  duration: (value) => seconds(BigInt(value), DurationSchema),
  timestamp: (value) => seconds(BigInt(value), TimestampSchema),
  list: (members) => members.map(made),
  record: (members) => new Map(Object.entries(members).map(([name, member]) => [name, made(member)])),
};

function made(value) {
  const [kind] = Object.keys(value);
  return makers[kind](value[kind]);
}

const env = celEnv();
for await (const line of createInterface({ input: process.stdin })) {
  const { expr, facts } = JSON.parse(line);
  const run = plan(env, parse(expr));
  const answers = facts.map((given) => {
    const answer = run(Object.fromEntries(Object.entries(given).map(([name, value]) => [name, made(value)])));
    return answer === true ? "T" : answer === false ? "F" : "E";
  });
  console.log(answers.join(""));
}
