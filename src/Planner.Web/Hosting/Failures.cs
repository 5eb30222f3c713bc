using Microsoft.AspNetCore.Diagnostics;
using Planner.Model.Findings;
using Planner.Web.Api;
using Planner.Web.Texts;

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
        if (!context.Request.Path.StartsWithSegments("/api"))
        {
            // No part of the site may be needed to say that the site failed.
            context.Response.ContentType = "text/html; charset=utf-8";
            await context.Response.WriteAsync(
                $"<!DOCTYPE html><meta charset=\"utf-8\"><title>{ShellText.BrokenTitle}</title><h1>{ShellText.BrokenTitle}</h1><p>{ShellText.BrokenLead}</p><p><code>{context.TraceIdentifier}</code></p>",
                context.RequestAborted);
            return;
        }

        await FindingsAnswer.WriteAsync(context, [new Finding(Code, "Planner failed; nothing was changed by this request unless the log says so.")
        {
            Hint = $"look for {context.TraceIdentifier} in the log of the server",
        }], context.RequestAborted);
    }
}
