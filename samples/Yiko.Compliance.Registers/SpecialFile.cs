using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace Yiko.Compliance.Registers;

/// <summary>
/// Pipes, devices and sockets, which have names like files: whoever opens one to read may wait for ever. The framework tells them from files
/// only once they are open, which is too late for a pipe; its native half knows before.
/// </summary>
internal static class SpecialFile
{
    private const int TypeMask = 0xF000;
    private const int RegularType = 0x8000;
    private const int DirectoryType = 0x4000;
    private const int StatusSize = 256;
    private const int ModeOffset = 4;

    /// <summary>Whether something stands there that is neither a file nor a directory; links are followed.</summary>
    public static bool IsAt(string path)
    {
        if (OperatingSystem.IsWindows()) return false;
        try
        {
            var status = new byte[StatusSize];
            if (Stat(Encoding.UTF8.GetBytes(path + '\0'), status) != 0) return false;
            var type = BinaryPrimitives.ReadInt32LittleEndian(status.AsSpan(ModeOffset)) & TypeMask;
            return type is not (RegularType or DirectoryType);
        }
        catch (Exception e) when (e is DllNotFoundException or EntryPointNotFoundException)
        {
            return false;
        }
    }

    // The layout is that of the framework, not of the system: flags, then the mode, on every Unix.
    [DllImport("libSystem.Native", EntryPoint = "SystemNative_Stat")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Stat(byte[] path, [Out] byte[] status);
}
