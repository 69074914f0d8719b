package dev.lasti.compiler.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes wrong programs of right ones: a few statements with one or two tokens changed. */
final class ProgramMutator {
  private static final Pattern TOKEN =
      Pattern.compile(
          "[A-Za-z_]\\w*|\\d[\\w.]*|\"[^\"\\n]*\"|'[^'\\n]*'|\\n *|\\*\\*=?|//=?|<<=?|>>=?|->|:=|"
              + "[=!<>+*/%&|^-]=|\\.\\.\\.| +|\\S");

  /** What is put between the tokens of a program or into their place. */
  private static final List<String> TOKENS =
      List.of(
          ("a b f() x.y x[0] 1 0x1g 1_ 's' b'b' f'{a}' f'{' None True ... ( ) [ ] { } , : ; . = =="
                  + " := -> + - * ** / @ ~ ! < not in is and or if else elif for while def class"
                  + " return yield await async with as import from lambda del global nonlocal pass"
                  + " break continue try except finally raise assert match case type print exec _"
                  + " *a **a a=1 (a,b) [a] {a:b} += $ ? \\ ' \" lambda:0 (yield) 1a 08 \\n"
                  + " \\n\u0020\u0020\u0020\u0020")
              .split(" "));

  private static final int MOST_LINES = 12;

  private final Random random;

  ProgramMutator(long seed) {
    random = new Random(seed);
  }

  /** Some statements of a program, changed. */
  String mutate(String program) {
    List<String> tokens = tokens(excerpt(program));
    int changes = 1 + random.nextInt(2);
    for (int i = 0; i < changes && !tokens.isEmpty(); i++) {
      change(tokens);
    }
    return String.join("", tokens) + "\n";
  }

  /** Some lines, the first of them without indentation. */
  private String excerpt(String program) {
    String[] lines = program.split("\n");
    int start = random.nextInt(lines.length);
    while (start > 0
        && (lines[start].isEmpty() || " )]}\"'#".indexOf(lines[start].charAt(0)) >= 0)) {
      start--;
    }
    int end = Math.min(lines.length, start + 1 + random.nextInt(MOST_LINES));
    return String.join("\n", List.of(lines).subList(start, end));
  }

  private static List<String> tokens(String text) {
    List<String> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text);
    while (matcher.find()) {
      tokens.add(matcher.group());
    }
    return tokens;
  }

  private void change(List<String> tokens) {
    int place = random.nextInt(tokens.size());
    switch (random.nextInt(6)) {
      case 0 -> tokens.remove(place);
      case 1 -> tokens.add(place, tokens.get(place));
      case 2 -> tokens.set(place, replacement());
      case 3 -> tokens.add(place, " " + replacement() + " ");
      case 4 -> tokens.add(place, tokens.get(random.nextInt(tokens.size())));
      default -> tokens.set(place, tokens.get(random.nextInt(tokens.size())));
    }
  }

  private String replacement() {
    return TOKENS.get(random.nextInt(TOKENS.size())).replace("\\n", "\n");
  }
}
