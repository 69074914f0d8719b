package dev.lasti.compiler.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lasti.compiler.LivePython;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CharacterNamesTest {
  private static final Path PRINT_NAMES = Path.of("src/test/python/parser/print_names.py");

  @Test
  void knowsAliases() {
    assertEquals('\n', CharacterNames.lookUp("line feed"));
    assertEquals('\n', CharacterNames.lookUp("LF"));
    assertEquals(0xFEFF, CharacterNames.lookUp("BYTE ORDER MARK"));
  }

  @Test
  void refusesWhatOnlyTheJdkTakesForNames() {
    assertEquals(-1, CharacterNames.lookUp("CJK UNIFIED IDEOGRAPHS 4E00"));
    assertEquals(-1, CharacterNames.lookUp("HANGUL SYLLABLES AC00"));
    assertEquals(-1, CharacterNames.lookUp("CJK UNIFIED IDEOGRAPH-0041"));
    assertEquals(-1, CharacterNames.lookUp(""));
  }

  @Test
  void knowsAllNamesOfCPython() {
    Optional<LivePython> python = LivePython.find();
    if (python.isEmpty()) {
      System.out.println("skipped: names are not compared with CPython's, no CPython 3.12 here");
      return;
    }
    List<String> names = python.get().run(PRINT_NAMES, List.of(), List.of());
    assertTrue(names.size() > 30_000, "names of CPython");
    List<String> unknown = new ArrayList<>();
    for (String line : names) {
      int blank = line.indexOf(' ');
      if (CharacterNames.lookUp(line.substring(blank + 1))
          != Integer.parseInt(line.substring(0, blank))) {
        unknown.add(line);
      }
    }
    assertEquals(List.of(), unknown);
  }
}
