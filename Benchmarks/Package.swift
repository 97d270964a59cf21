// swift-tools-version: 6.2
import PackageDescription

/// Measurements, apart from the package so that nothing of them reaches whoever uses it.
let package = Package(
  name: "Benchmarks",
  dependencies: [.package(name: "PlainIEP", path: "..")],
  targets: [
    .executableTarget(
      name: "xml-bench", dependencies: [.product(name: "Reading", package: "PlainIEP")]),
    .systemLibrary(name: "CMark", pkgConfig: "libcmark"),
    .executableTarget(
      name: "reading-bench", dependencies: ["CMark", .product(name: "Reading", package: "PlainIEP")]),
    .executableTarget(
      name: "glossary-bench", dependencies: [.product(name: "GlossaryEngine", package: "PlainIEP")]),
  ]
)
