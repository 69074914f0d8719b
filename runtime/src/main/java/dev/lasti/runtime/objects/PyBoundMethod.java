package dev.lasti.runtime.objects;

import dev.lasti.runtime.call.Arguments;
import dev.lasti.runtime.protocol.CallProtocol;

/**
 * A method together with its receiver: {@code method} for Python functions, else {@code
 * builtin_function_or_method}.
 */
public final class PyBoundMethod extends PyCallable {
  private final Object function;
  private final Object self;

  public PyBoundMethod(Object function, Object self) {
    this.function = function;
    this.self = self;
  }

  @Override
  public PyType type() {
    return PyBoundMethodType.of(this);
  }

  public Object function() {
    return function;
  }

  public Object self() {
    return self;
  }

  @Override
  public Object call() {
    return CallProtocol.call(function, self);
  }

  @Override
  public Object call(Object a) {
    return CallProtocol.call(function, self, a);
  }

  @Override
  public Object call(Object a, Object b) {
    return CallProtocol.call(function, self, a, b);
  }

  @Override
  public Object call(Object a, Object b, Object c) {
    return CallProtocol.call(function, self, a, b, c);
  }

  @Override
  public Object callKeywords(Object[] arguments, String[] keywords) {
    return CallProtocol.callKeywords(function, Arguments.prepend(self, arguments), keywords);
  }
}
