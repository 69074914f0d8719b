package dev.lasti.runtime.objects;

import dev.lasti.runtime.protocol.AttributeProtocol;
import dev.lasti.runtime.protocol.Formatting;
import dev.lasti.runtime.protocol.ItemProtocol;
import dev.lasti.runtime.protocol.ObjectProtocol;
import dev.lasti.runtime.text.TemplateFormat;

/**
 * What the replacement fields of {@code str.format} mean.
 *
 * @param keywords the keyword arguments, or the mapping of {@code format_map}
 */
record TemplateFields(Object keywords) implements TemplateFormat.Fields {

  @Override
  public Object keyword(String name) {
    return ItemProtocol.get(keywords, name);
  }

  @Override
  public Object attribute(Object object, String name) {
    return AttributeProtocol.get(object, name);
  }

  @Override
  public Object item(Object object, Object key) {
    return ItemProtocol.get(object, key);
  }

  @Override
  public Object convert(Object object, char conversion) {
    return switch (conversion) {
      case 'r' -> ObjectProtocol.repr(object);
      case 'a' -> ObjectProtocol.ascii(object);
      default -> ObjectProtocol.str(object);
    };
  }

  @Override
  public String format(Object object, String spec) {
    return Formatting.format(object, spec);
  }
}
