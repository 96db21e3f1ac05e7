using System.Diagnostics;

namespace SellerRules.Tests.Packaging;

/// <summary>A program run from a test: what it printed and how it ended.</summary>
internal sealed record ProcessRun(string CommandLine, int Status, string Output, string Error)
{
    // What a test run's own build and host leave in the environment would lead another build astray.
    private static readonly string[] Foreign = ["MSBUILD", "TESTINGPLATFORM", "DOTNET_CLI_TELEMETRY", "DOTNET_HOST_PATH"];

    public static async Task<ProcessRun> Of(string folder, IReadOnlyDictionary<string, string> environment, string program, params string[] arguments)
    {
        ProcessStartInfo start = new(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (string name in start.Environment.Keys.Where(key => Foreign.Any(f => key.StartsWith(f, StringComparison.OrdinalIgnoreCase))).ToArray())
        {
            start.Environment.Remove(name);
        }

        foreach ((string name, string value) in environment)
        {
            start.Environment[name] = value;
        }

        using Process process = Process.Start(start)!;
        process.StandardInput.Close();
        Task<string> output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        Task<string> error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new ProcessRun($"{program} {string.Join(' ', arguments)}", process.ExitCode, await output, await error);
    }

    /// <summary>Holds the exit status, showing everything printed where it is another.</summary>
    public ProcessRun EndedWith(int status)
    {
        Assert.True(Status == status, $"`{CommandLine}` ended with {Status}, not {status}.\n{Output}\n{Error}");
        return this;
    }
}
