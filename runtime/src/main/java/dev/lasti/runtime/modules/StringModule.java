package dev.lasti.runtime.modules;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.ModuleFunctions;
import dev.lasti.runtime.objects.PyIterator;
import dev.lasti.runtime.objects.PyModule;
import dev.lasti.runtime.objects.PyNone;
import dev.lasti.runtime.objects.PyTuple;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.objects.Values;
import dev.lasti.runtime.text.FieldNameParser;
import dev.lasti.runtime.text.TemplateParser;

/** The module {@code _string}, which {@code string.Formatter} is built on. */
public final class StringModule {
  private StringModule() {}

  /** A new module. */
  public static PyModule create() {
    PyModule module = PyModule.nativeModule("_string", null);
    ModuleFunctions.addAll(module, StringModuleMethods.TABLE);
    return module;
  }

  private static String text(Object argument) {
    if (Values.of(argument) instanceof String text) {
      return text;
    }
    throw PyErrors.typeError("expected str, got " + PyType.of(argument).name());
  }

  @PyMethod("formatter_parser(template, /)")
  static Object formatterParser(Object template) {
    return new Parts(new TemplateParser(text(template)));
  }

  @PyMethod("formatter_field_name_split(name, /)")
  static Object formatterFieldNameSplit(Object name) {
    FieldNameParser parser = FieldNameParser.of(text(name));
    return PyTuple.of(parser.first(), new Steps(parser));
  }

  /** Tuples of literal text, field name, format specification and conversion. */
  private static final class Parts extends PyIterator {
    static final PyType TYPE = define("formatteriterator").makeFinal();

    private final TemplateParser parser;

    Parts(TemplateParser parser) {
      this.parser = parser;
    }

    @Override
    public PyType type() {
      return TYPE;
    }

    @Override
    public Object nextOrNull() {
      TemplateParser.Part part = parser.next();
      if (part == null) {
        return null;
      }
      int conversion = part.conversion();
      return PyTuple.of(
          part.literal(),
          part.fieldName() == null ? PyNone.NONE : part.fieldName(),
          part.spec() == null ? PyNone.NONE : part.spec(),
          conversion == 0 ? PyNone.NONE : Character.toString(conversion));
    }
  }

  /** Pairs that say whether a step is an attribute, and its name or index. */
  private static final class Steps extends PyIterator {
    static final PyType TYPE = define("fieldnameiterator").makeFinal();

    private final FieldNameParser parser;

    Steps(FieldNameParser parser) {
      this.parser = parser;
    }

    @Override
    public PyType type() {
      return TYPE;
    }

    @Override
    public Object nextOrNull() {
      FieldNameParser.Step step = parser.next();
      return step == null ? null : PyTuple.of(step.isAttribute(), step.name());
    }
  }
}
