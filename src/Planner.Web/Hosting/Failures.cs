using Microsoft.AspNetCore.Diagnostics;
using Planner.Model.Findings;
using Planner.Web.Api;

namespace Planner.Web.Hosting;

/// <summary>Answers when something broke: findings to programs, a plain page to people. Details stay in the log under the id that is shown.</summary>
internal static class Failures
{
    /// <summary>Code of the finding for a broken promise.</summary>
    public const string Code = "WEB500";

    /// <summary>Writes the answer.</summary>
    public static async Task AnswerAsync(HttpContext context)
    {
        var error = context.Features.Get<IExceptionHandlerFeature>()?.Error;
        if (error is BadHttpRequestException bad)
        {
            context.Response.StatusCode = bad.StatusCode;
            await FindingsAnswer.WriteAsync(context, [new Finding("WEB400", bad.Message)], context.RequestAborted);
            return;
        }

        context.Response.StatusCode = StatusCodes.Status500InternalServerError;
        await FindingsAnswer.WriteAsync(context, [new Finding(Code, "Planner failed; nothing was changed by this request unless the log says so.")
        {
            Hint = $"look for {context.TraceIdentifier} in the log of the server",
        }], context.RequestAborted);
    }
}
