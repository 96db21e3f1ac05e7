using System.Text.Json;

namespace SellerRules.Facts.Reading.Fast;

/// <summary>Reads the value at the reader's token; false where the plain reader must look at it, because it is wrong, or worth a note.</summary>
internal delegate bool FastRead<T>(ref Utf8JsonReader json, FastState state, out T value);
