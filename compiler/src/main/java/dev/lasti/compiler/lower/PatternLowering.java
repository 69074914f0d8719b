package dev.lasti.compiler.lower;

import dev.lasti.compiler.ast.Pattern;
import dev.lasti.compiler.ir.Block;
import dev.lasti.compiler.ir.Constant;
import dev.lasti.compiler.ir.Local;
import dev.lasti.compiler.ir.Operation;
import dev.lasti.compiler.ir.StarredShape;
import dev.lasti.compiler.ir.Temp;
import dev.lasti.compiler.ir.Value;
import dev.lasti.compiler.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Matches one subject with one pattern: falls through if it matches, else goes to another block.
 * The order of all tests is that of CPython's {@code compiler_pattern}.
 */
final class PatternLowering extends ConstructLowering implements Pattern.Visitor<Void> {
  private final Map<String, Local> captures;
  private final Value subject;
  private final Block fail;

  /**
   * Prepares to match.
   *
   * @param captures is given the hidden local that holds what each name captures
   */
  PatternLowering(AstLowering lowering, Map<String, Local> captures, Value subject, Block fail) {
    super(lowering);
    this.captures = captures;
    this.subject = subject;
    this.fail = fail;
  }

  private void match(Pattern pattern, Value part) {
    pattern.accept(new PatternLowering(lowering, captures, part, fail));
  }

  /** Goes on only if a value is true. */
  private void require(Value test, Span span) {
    Block holds = builder.newBlock();
    builder.branch(test, holds, fail, span);
    builder.start(holds);
  }

  private void capture(String name, Value value, Span span) {
    if (name != null) {
      Local local = captures.computeIfAbsent(name, key -> builder.newHiddenLocal("captured"));
      builder.move(local, value, span);
    }
  }

  private static boolean isWildcard(Pattern pattern) {
    return pattern instanceof Pattern.MatchAs as && as.name() == null
        || pattern instanceof Pattern.MatchStar star && star.name() == null;
  }

  @Override
  public Void visitMatchValue(Pattern.MatchValue node) {
    Value value = value(node.value());
    require(builder.operate(Operation.EQUAL, node.span(), subject, value), node.span());
    return null;
  }

  @Override
  public Void visitMatchSingleton(Pattern.MatchSingleton node) {
    Constant value = Constants.literal(node.value());
    require(builder.operate(Operation.IS, node.span(), subject, value), node.span());
    return null;
  }

  @Override
  public Void visitMatchSequence(Pattern.MatchSequence node) {
    List<Pattern> patterns = node.patterns();
    Span span = node.span();
    int star = starIndex(patterns);
    require(builder.operate(Operation.MATCH_SEQUENCE, span, subject), span);
    if (star < 0) {
      requireLength(Operation.EQUAL, patterns.size(), span);
    } else if (patterns.size() > 1) {
      requireLength(Operation.GREATER_EQUAL, patterns.size() - 1, span);
    }
    if (patterns.stream().allMatch(PatternLowering::isWildcard)) {
      return null;
    }
    if (star >= 0 && isWildcard(patterns.get(star))) {
      matchItems(patterns, star, span);
    } else {
      matchElements(patterns, star, span);
    }
    return null;
  }

  private void requireLength(Operation comparison, int length, Span span) {
    Value actual = builder.operate(Operation.LENGTH, span, subject);
    require(builder.operate(comparison, span, actual, Constant.of(length)), span);
  }

  private static int starIndex(List<Pattern> patterns) {
    for (int i = 0; i < patterns.size(); i++) {
      if (patterns.get(i) instanceof Pattern.MatchStar) {
        return i;
      }
    }
    return -1;
  }

  /** Around {@code *_}, only the items that are looked at are taken. */
  private void matchItems(List<Pattern> patterns, int star, Span span) {
    for (int i = 0; i < patterns.size(); i++) {
      if (isWildcard(patterns.get(i))) {
        continue;
      }
      Value index = Constant.of(i);
      if (i > star) {
        Value length = builder.operate(Operation.LENGTH, span, subject);
        Constant fromEnd = Constant.of(patterns.size() - i);
        index = builder.operate(Operation.SUBTRACT, span, length, fromEnd);
      }
      match(patterns.get(i), builder.operate(Operation.GET_ITEM, span, subject, index));
    }
  }

  private void matchElements(List<Pattern> patterns, int star, Span span) {
    int size = patterns.size();
    Temp array =
        star < 0
            ? builder.operate(Operation.UNPACK, size, span, subject)
            : builder.operate(
                Operation.UNPACK_STARRED, new StarredShape(star, size - star - 1), span, subject);
    matchElements(patterns, array, span);
  }

  private void matchElements(List<Pattern> patterns, Temp array, Span span) {
    for (int i = 0; i < patterns.size(); i++) {
      if (!isWildcard(patterns.get(i))) {
        match(patterns.get(i), builder.operate(Operation.ELEMENT, i, span, array));
      }
    }
  }

  @Override
  public Void visitMatchMapping(Pattern.MatchMapping node) {
    Span span = node.span();
    int size = node.keys().size();
    require(builder.operate(Operation.MATCH_MAPPING, span, subject), span);
    if (size > 0) {
      requireLength(Operation.GREATER_EQUAL, size, span);
    } else if (node.rest() == null) {
      return null;
    }
    Value keys = lowering.displays().tuple(node.keys(), span);
    Value values = builder.operate(Operation.MATCH_KEYS, span, subject, keys);
    requireFound(values, span);
    if (size > 0) {
      matchElements(node.patterns(), builder.operate(Operation.UNPACK, size, span, values), span);
    }
    if (node.rest() != null) {
      Value rest = builder.operate(Operation.DICT_WITHOUT_KEYS, span, subject, keys);
      capture(node.rest(), rest, span);
    }
    return null;
  }

  private void requireFound(Value values, Span span) {
    require(builder.operate(Operation.IS_NOT, span, values, Constant.NONE), span);
  }

  @Override
  public Void visitMatchClass(Pattern.MatchClass node) {
    Span span = node.span();
    Value type = value(node.cls());
    Constant positional = Constant.of(node.patterns().size());
    Value values =
        builder.operate(Operation.MATCH_CLASS, node.kwdAttrs(), span, subject, type, positional);
    requireFound(values, span);
    List<Pattern> patterns = new ArrayList<>(node.patterns());
    patterns.addAll(node.kwdPatterns());
    if (!patterns.isEmpty()) {
      Temp array = builder.operate(Operation.UNPACK, patterns.size(), span, values);
      matchElements(patterns, array, span);
    }
    return null;
  }

  @Override
  public Void visitMatchStar(Pattern.MatchStar node) {
    capture(node.name(), subject, node.span());
    return null;
  }

  @Override
  public Void visitMatchAs(Pattern.MatchAs node) {
    if (node.pattern() != null) {
      node.pattern().accept(this);
    }
    capture(node.name(), subject, node.span());
    return null;
  }

  /** Tries one alternative after the other; all of them capture the same names. */
  @Override
  public Void visitMatchOr(Pattern.MatchOr node) {
    Block matched = builder.newBlock();
    int last = node.patterns().size() - 1;
    for (Pattern alternative : node.patterns().subList(0, last)) {
      Block next = builder.newBlock();
      alternative.accept(new PatternLowering(lowering, captures, subject, next));
      builder.end(matched);
      builder.start(next);
    }
    node.patterns().get(last).accept(this);
    builder.start(matched);
    return null;
  }
}
