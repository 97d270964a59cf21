import Testing
import Wording

@Suite struct ListPhraseTests {
  @Test(
    arguments: [
      ([], nil), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b, and c"),
      (["a", "b", "c", "d"], "a, b, c, and d"), (["{item}", "b"], "{item} and b"), ([""], nil),
      (["a", ""], nil),
    ] as [([String], String?)])
  func joins(items: [String], text: String?) throws {
    #expect(try Catalogue.english.list(items) == text)
  }

  @Test func followsTheLanguage() throws {
    let spanish = try Catalogue(
      testing: "list.two = {items} y {item}\nlist.last = {items} y {item}\nlist.middle = {items}, {item}")
    #expect(spanish.list(["a", "b", "c"]) == "a, b y c")
  }
}
