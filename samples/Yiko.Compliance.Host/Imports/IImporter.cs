using Yiko.Compliance.Host.Decisions;
using Yiko.Compliance.Registers;

namespace Yiko.Compliance.Host.Imports;

/// <summary>How the files of an area become rows.</summary>
internal interface IImporter
{
    string Area { get; }

    RuleSetStamp RuleSet { get; }

    /// <summary>Checks the structure of the whole file. Null where it cannot be used, and then every fault is in the list.</summary>
    Task<IOpenedImport?> OpenAsync(Upload upload, FaultList faults, CancellationToken cancellation);
}

/// <summary>A file whose structure holds, ready to be taken row by row.</summary>
internal interface IOpenedImport : IDisposable
{
    /// <summary>Takes the rows, inside the transaction of the import, and counts in the report what became of them.</summary>
    Task TakeAsync(ChainWriter chain, ImportReport report, CancellationToken cancellation);
}
