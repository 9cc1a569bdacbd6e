using System.Globalization;
using System.Numerics;
using System.Text.Json;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NodaTime;

namespace Yiko.Compliance.Host.Data;

/// <summary>A day as the database's own date: text in ISO form in SQLite, <c>date</c> in PostgreSQL.</summary>
internal sealed class StoredDate() : ValueConverter<LocalDate, DateOnly>(date => date.ToDateOnly(), date => LocalDate.FromDateOnly(date));

/// <summary>A moment in UTC; SQLite gives it back without saying so.</summary>
internal sealed class StoredInstant() : ValueConverter<Instant, DateTime>(
    instant => instant.ToDateTimeUtc(),
    time => Instant.FromDateTimeUtc(DateTime.SpecifyKind(time, DateTimeKind.Utc)));

/// <summary>An exact fraction as text: <c>19/20</c>.</summary>
internal sealed class StoredRatio() : ValueConverter<Ratio, string>(ratio => ratio.ToString(), text => Ratio.Parse(text));

/// <summary>A whole number of any size as text.</summary>
internal sealed class StoredCount() : ValueConverter<BigInteger, string>(
    number => number.ToString(CultureInfo.InvariantCulture), text => BigInteger.Parse(text, CultureInfo.InvariantCulture));

/// <summary>A text in both languages as JSON.</summary>
internal sealed class StoredText() : ValueConverter<LocalizedText, string>(
    text => JsonSerializer.Serialize(text, JsonSerializerOptions.Default), json => JsonSerializer.Deserialize<LocalizedText>(json, JsonSerializerOptions.Default)!);
