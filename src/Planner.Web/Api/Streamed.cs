using Microsoft.AspNetCore.Http.Features;

namespace Planner.Web.Api;

/// <summary>Answers that are written while they are sent.</summary>
internal static class Streamed
{
    /// <summary>The answer that a writer which does not await writes: of any size, it is never in memory as a whole.</summary>
    /// <param name="context">What is answered.</param>
    /// <param name="write">Writes it.</param>
    /// <param name="type">Its media type.</param>
    /// <param name="fileName">What a browser calls it; null for a document that is shown.</param>
    public static IResult Document(HttpContext context, Action<Stream> write, string type, string? fileName = null)
    {
        if (context.Features.Get<IHttpBodyControlFeature>() is { } body)
        {
            body.AllowSynchronousIO = true;
        }

        return Results.Stream(
            stream =>
            {
                write(stream);
                return Task.CompletedTask;
            },
            type,
            fileName);
    }
}
