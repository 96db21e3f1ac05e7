using System.CommandLine;
using SellerRules.Cli.Arguments;

namespace SellerRules.Cli;

/// <summary>The command as a whole: reads the arguments, runs the verb, and turns every way to end into an exit status.</summary>
internal static class SellerRulesCommand
{
    /// <summary>Runs the command and gives its exit status. Never throws.</summary>
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, CommandContext context, CancellationToken cancellationToken)
    {
        try
        {
            int status = await InvokeAsync(arguments, context, cancellationToken);
            context.Flush();
            return status;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            context.Error.WriteLine("sellerrules: interrupted.");
            return ExitStatus.Interrupted;
        }
        catch (OutputClosedException)
        {
            return ExitStatus.Interrupted;
        }
        catch (UnusableException unusable)
        {
            context.Error.WriteLine($"sellerrules: {unusable.Message}");
            return ExitStatus.Unusable;
        }
        catch (Exception defect)
        {
            context.Error.WriteLine(defect.ToString());
            context.Error.WriteLine(
                $"sellerrules {EngineVersion.Text}: this is a defect of sellerrules, not of your files. Please report it with the lines above and the arguments that you gave.");
            return ExitStatus.Defect;
        }
    }

    private static async Task<int> InvokeAsync(IReadOnlyList<string> arguments, CommandContext context, CancellationToken cancellationToken)
    {
        RootCommand root = new("Judges marketplace facts by rule sets: which duty is met, running, at risk or breached, until when, and what it costs.")
        {
            EvaluateVerb.Create(context),
            ExplainVerb.Create(context),
            VerifyVerb.Create(context),
            CheckVerb.Create(context),
            TestVerb.Create(context),
            ListVerb.Create(context),
        };
        ParserConfiguration parsing = new() { EnablePosixBundling = false, ResponseFileTokenReplacer = null };
        ParseResult parsed = root.Parse(arguments, parsing);
        IReadOnlyList<string> errors = ArgumentErrors.Of(parsed, arguments);
        if (errors.Count > 0)
        {
            foreach (string error in errors)
            {
                context.Error.WriteLine($"sellerrules: {error}");
            }

            context.Error.WriteLine($"Run `{ArgumentErrors.HelpCommand(parsed)}` to see what is allowed.");
            return ExitStatus.Unusable;
        }

        InvocationConfiguration invocation = new()
        {
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
            Output = context.Text,
            Error = context.Error,
        };
        return await parsed.InvokeAsync(invocation, cancellationToken);
    }
}
