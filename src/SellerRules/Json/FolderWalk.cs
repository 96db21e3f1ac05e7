using SellerRules.Diagnostics;

namespace SellerRules.Json;

/// <summary>Lists the JSON files that paths name.</summary>
internal static class FolderWalk
{
    /// <summary>The files, each once. Paths are as given; below a folder the separator is <c>/</c> on every system.</summary>
    public static IEnumerable<string> Files(IEnumerable<string> paths, DiagnosticBag bag)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        return [.. paths.SelectMany(path => FilesOf(path, bag)).Where(file => seen.Add(Path.GetFullPath(file)))];
    }

    private static IReadOnlyList<string> FilesOf(string path, DiagnosticBag bag)
    {
        if (Directory.Exists(path))
        {
            List<string> files = [];
            bool whole = Collect(path.Length > 1 ? path.TrimEnd('/', Path.DirectorySeparatorChar) : path, files, bag);
            if (files.Count == 0 && whole)
            {
                bag.ReportNoFiles(path);
            }

            return [.. files.Order(StringComparer.Ordinal)];
        }

        if (string.IsNullOrWhiteSpace(path) || !File.Exists(path))
        {
            bag.ReportNotFound(path, Similar(path));
            return [];
        }

        return [path];
    }

    /// <summary>Whether all below the folder could be seen.</summary>
    private static bool Collect(string folder, List<string> files, DiagnosticBag bag)
    {
        bool whole = true;
        try
        {
            foreach (FileSystemInfo entry in new DirectoryInfo(folder).EnumerateFileSystemInfos())
            {
                string path = folder.EndsWith('/') ? folder + entry.Name : $"{folder}/{entry.Name}";
                bool isFolder = entry.Attributes.HasFlag(FileAttributes.Directory);
                if (entry.Name.StartsWith('.') || (isFolder && entry.Name == "schema"))
                {
                    continue;
                }

                if (isFolder && entry.LinkTarget is not null)
                {
                    bag.ReportLinkedFolder(path);
                    whole = false;
                }
                else if (isFolder)
                {
                    whole &= Collect(path, files, bag);
                }
                else if (entry.Name.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
                {
                    files.Add(path);
                }
            }
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException)
        {
            bag.ReportUnreadable(folder, e is UnauthorizedAccessException ? "access is denied" : e.Message);
            whole = false;
        }

        return whole;
    }

    private static string? Similar(string path)
    {
        string name = Path.GetFileName(path);
        string parent = Path.GetDirectoryName(path) is { Length: > 0 } given ? given : ".";
        if (name.Length == 0 || !Directory.Exists(parent))
        {
            return null;
        }

        IEnumerable<string> names = new DirectoryInfo(parent).EnumerateFileSystemInfos().Select(e => e.Name).Where(n => !n.StartsWith('.'));
        return Suggestion.Nearest(name, names) is { } near ? (parent == "." ? near : $"{parent}/{near}") : null;
    }
}
