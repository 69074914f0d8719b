package dev.lasti.runtime.modules.weakref;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.objects.PyDict;
import dev.lasti.runtime.objects.PyTuple;
import dev.lasti.runtime.protocol.CallProtocol;

/** What proxies of callable objects have besides: {@code weakref.CallableProxyType}. */
final class CallableProxy {
  private CallableProxy() {}

  @PyMethod("__call__($self, /, *args, **kwargs)")
  static Object call(Object self, Object[] arguments, PyDict keywords) {
    return CallProtocol.callSpread(WeakProxy.unwrap(self), PyTuple.of(arguments), keywords);
  }
}
