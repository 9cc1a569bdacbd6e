#!/usr/bin/env dotnet
// Leaves in the documentation of assemblies what is public: dotnet run eng/public-documentation.cs -- artifacts/bin release
// The compiler writes internal members too, and an editor would show them to whoever uses the package.
#:property TargetFramework=net10.0
#:property PublishAot=false
#:property EnforceCodeStyleInBuild=false
#:property AnalysisLevel=latest
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;

if (args is not [var bin, var configuration]) throw new ArgumentException("Which folder, and which configuration?");
foreach (var id in new[] { "Yiko.Compliance", "Yiko.Compliance.Abstractions" })
{
    foreach (var folder in Directory.GetDirectories(Path.Combine(bin, id), configuration + "_*"))
    {
        var path = Path.Combine(folder, id + ".xml");
        var known = PublicNames(Path.Combine(folder, id + ".dll"));
        var document = XDocument.Load(path, LoadOptions.PreserveWhitespace);
        var hidden = document.Descendants("member").Where(member => !known.Contains(NameOf(member.Attribute("name")!.Value))).ToArray();
        foreach (var member in hidden)
        {
            (member.PreviousNode as XText)?.Remove();
            member.Remove();
        }

        document.Save(path, SaveOptions.DisableFormatting);
        Console.WriteLine($"{Path.GetFileName(folder)}/{id}.xml: {hidden.Length} left out, {document.Descendants("member").Count()} kept");
    }
}

// M:Ns.Type`1.Method``1(System.String)~System.Int32 names a member by type and name; overloads of one name are public or not together.
static string NameOf(string member)
{
    var name = member[2..].Split('(', '~')[0];
    var generic = name.IndexOf("``", StringComparison.Ordinal);
    return generic < 0 ? name : name[..generic];
}

static HashSet<string> PublicNames(string assembly)
{
    using PEReader file = new(File.OpenRead(assembly));
    var metadata = file.GetMetadataReader();
    HashSet<string> names = new(StringComparer.Ordinal);
    foreach (var handle in metadata.TypeDefinitions)
    {
        var type = metadata.GetTypeDefinition(handle);
        if (!IsVisible(metadata, type)) continue;
        var owner = FullName(metadata, type);
        names.Add(owner);
        bool Shows(MethodDefinitionHandle accessor) => !accessor.IsNil
            && (metadata.GetMethodDefinition(accessor).Attributes & MethodAttributes.MemberAccessMask) is MethodAttributes.Public or MethodAttributes.Family or MethodAttributes.FamORAssem;
        foreach (var method in type.GetMethods().Where(Shows)) names.Add(owner + "." + metadata.GetString(metadata.GetMethodDefinition(method).Name).Replace('.', '#'));
        foreach (var field in type.GetFields().Select(metadata.GetFieldDefinition))
        {
            if ((field.Attributes & FieldAttributes.FieldAccessMask) is FieldAttributes.Public or FieldAttributes.Family or FieldAttributes.FamORAssem) names.Add(owner + "." + metadata.GetString(field.Name));
        }

        foreach (var property in type.GetProperties().Select(metadata.GetPropertyDefinition))
        {
            if (Shows(property.GetAccessors().Getter) || Shows(property.GetAccessors().Setter)) names.Add(owner + "." + metadata.GetString(property.Name));
        }
    }

    return names;
}

static bool IsVisible(MetadataReader metadata, TypeDefinition type) => (type.Attributes & TypeAttributes.VisibilityMask) switch
{
    TypeAttributes.Public => true,
    TypeAttributes.NestedPublic or TypeAttributes.NestedFamily or TypeAttributes.NestedFamORAssem => IsVisible(metadata, metadata.GetTypeDefinition(type.GetDeclaringType())),
    _ => false,
};

static string FullName(MetadataReader metadata, TypeDefinition type) => type.GetDeclaringType() is { IsNil: false } outer
    ? FullName(metadata, metadata.GetTypeDefinition(outer)) + "." + metadata.GetString(type.Name)
    : metadata.GetString(type.Namespace) + "." + metadata.GetString(type.Name);
