using System.Text;
using NodaTime;
using NodaTime.Testing;
using SellerRules.Cli;

namespace SellerRules.Tests.Cli;
