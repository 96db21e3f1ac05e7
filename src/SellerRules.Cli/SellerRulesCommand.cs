using System.CommandLine;
using SellerRules.Cli.Arguments;

namespace SellerRules.Cli;

/// <summary>The command as a whole: reads the arguments, runs the verb, and turns every way to end into an exit status.</summary>
internal static class SellerRulesCommand
{
    private static readonly string[] Names = ["evaluate", "explain", "verify", "check", "test", "list"];

    /// <summary>What makes each of them.</summary>
    private static readonly Func<CommandContext, Command>[] Verbs =
        [EvaluateVerb.Create, ExplainVerb.Create, VerifyVerb.Create, CheckVerb.Create, TestVerb.Create, ListVerb.Create];

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

    /// <summary>What makes the verb that arguments begin with; of all, where they begin with none.</summary>
    private static ReadOnlySpan<Func<CommandContext, Command>> VerbsFor(IReadOnlyList<string> arguments) =>
        arguments.Count > 0 && Array.IndexOf(Names, arguments[0]) is >= 0 and int verb ? Verbs.AsSpan(verb, 1) : Verbs;

    private static async Task<int> InvokeAsync(IReadOnlyList<string> arguments, CommandContext context, CancellationToken cancellationToken)
    {
        RootCommand root = new("Judges marketplace facts by rule sets: which duty is met, running, at risk or breached, until when, and what it costs.");
        foreach (Func<CommandContext, Command> create in VerbsFor(arguments))
        {
            root.Add(create(context));
        }

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
