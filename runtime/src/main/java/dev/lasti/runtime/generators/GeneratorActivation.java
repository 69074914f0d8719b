package dev.lasti.runtime.generators;

import dev.lasti.runtime.call.Activation;
import dev.lasti.runtime.call.CompiledActivation;
import dev.lasti.runtime.objects.PyCode;
import dev.lasti.runtime.objects.PyFrame;
import dev.lasti.runtime.objects.PyModule;

/** One run of a compiled body from a suspension point to the next. */
final class GeneratorActivation extends CompiledActivation {
  private final GeneratorFrame frame;

  GeneratorActivation(GeneratorFrame frame, Activation back) {
    super(back);
    this.frame = frame;
  }

  @Override
  public Object generator() {
    return frame;
  }

  @Override
  public PyFrame frame() {
    return GeneratorFrameView.of(frame);
  }

  @Override
  public PyCode code() {
    return frame.code();
  }

  @Override
  public PyModule module() {
    return frame.code().table().module();
  }

  @Override
  public Object locals() {
    return GeneratorFrameView.of(frame).locals();
  }
}
