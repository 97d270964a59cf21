// swift-tools-version: 6.2
import PackageDescription

/// The dependency lists below are the architecture: `Docs/Map.md` explains the floors, and
/// `Tests/ArchitectureTests` fails on an import that they do not allow.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "PlainIEP",
  products: [
    .library(name: "PlainIEP", targets: ["PlainIEP"]),
    .executable(name: "plainiep", targets: ["plainiep"]),
    // For Benchmarks/, which times stages alone.
    .library(name: "Reading", targets: ["SourceReading", "DraftReading", "IEPModel"]),
    .library(name: "GlossaryEngine", targets: ["GlossaryEngine"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.0.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
  ],
  targets: [
    // floor 0: what everything is
    .target(name: "IEPModel", swiftSettings: strict),
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CCMark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"])]),
    .target(name: "CEmbedded"),
    .target(name: "CWordScan"),

    // floor 1: one stage each, none knows another
    // The product Yams is here for the C module in it, CYaml (libyaml): its events know where things end.
    .target(
      name: "SourceReading",
      dependencies: ["IEPModel", "CLibXML2", "CCMark", .product(name: "Yams", package: "Yams")],
      swiftSettings: strict),
    .target(name: "DraftReading", dependencies: ["IEPModel"], swiftSettings: strict),
    .target(name: "GlossaryEngine", dependencies: ["IEPModel", "CWordScan"], swiftSettings: strict),
    .target(name: "Readability", swiftSettings: strict),
    .target(name: "Wording", dependencies: ["IEPModel"], swiftSettings: strict),

    // floor 2: what the parent gets
    .target(
      name: "PlainLanguage", dependencies: ["IEPModel", "GlossaryEngine", "Readability", "Wording"],
      swiftSettings: strict),
    .target(name: "Review", dependencies: ["IEPModel", "Wording"], swiftSettings: strict),
    .target(name: "Documents", dependencies: ["IEPModel", "Wording"], swiftSettings: strict),
    .target(name: "Rendering", dependencies: ["IEPModel", "Wording"], swiftSettings: strict),

    // floor 3: the pipeline
    .target(
      name: "PlainIEP",
      dependencies: [
        "IEPModel", "SourceReading", "DraftReading", "GlossaryEngine", "Readability", "Wording",
        "PlainLanguage", "Review", "Documents", "Rendering", "CEmbedded",
        .product(name: "Crypto", package: "swift-crypto"),
      ],
      swiftSettings: strict),

    // floor 4: the command
    .executableTarget(
      name: "plainiep",
      dependencies: [
        "PlainIEP", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    .target(
      name: "TestSupport", dependencies: ["IEPModel"], path: "Tests/TestSupport", swiftSettings: strict),
    .testTarget(name: "IEPModelTests", dependencies: ["IEPModel", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "SourceReadingTests", dependencies: ["SourceReading", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "DraftReadingTests",
      dependencies: ["DraftReading", "SourceReading", "Documents", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "GlossaryEngineTests", dependencies: ["GlossaryEngine", "CWordScan", "TestSupport"],
      swiftSettings: strict),
    .testTarget(name: "ReadabilityTests", dependencies: ["Readability"], swiftSettings: strict),
    .testTarget(name: "WordingTests", dependencies: ["Wording", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "ReviewTests", dependencies: ["PlainIEP", "Readability", "Review", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "SampleTests", dependencies: ["PlainIEP", "Readability", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "LedgerTests", dependencies: ["PlainIEP", "PlainLanguage", "TestSupport"], swiftSettings: strict),
    .testTarget(name: "ArchitectureTests", dependencies: ["TestSupport"], swiftSettings: strict),
    .testTarget(name: "CommandTests", dependencies: ["plainiep", "TestSupport"], swiftSettings: strict),
  ],
  cLanguageStandard: .c2x
)
