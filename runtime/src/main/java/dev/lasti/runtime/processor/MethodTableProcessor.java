package dev.lasti.runtime.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/** Writes one {@code XMethods} table for each class {@code X} with annotated methods. */
@SupportedAnnotationTypes({
  MethodTableProcessor.ANNOTATIONS + "PyMethod",
  MethodTableProcessor.ANNOTATIONS + "PyGetter",
  MethodTableProcessor.ANNOTATIONS + "PyMember",
  MethodTableProcessor.ANNOTATIONS + "PySetter",
  MethodTableProcessor.ANNOTATIONS + "PyRichCompare"
})
public final class MethodTableProcessor extends AbstractProcessor {
  static final String ANNOTATIONS = "dev.lasti.runtime.call.";

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    Map<TypeElement, List<TableEntry>> tables = new LinkedHashMap<>();
    for (TypeElement annotation : annotations) {
      for (Element element : round.getElementsAnnotatedWith(annotation)) {
        TypeElement owner = (TypeElement) element.getEnclosingElement();
        tables
            .computeIfAbsent(owner, o -> new ArrayList<>())
            .addAll(entries(method(element), annotation));
      }
    }
    tables.forEach(this::write);
    return true;
  }

  private ExecutableElement method(Element element) {
    if (element.getKind() != ElementKind.METHOD) {
      error("only methods can be entries of a table", element);
    }
    return (ExecutableElement) element;
  }

  private static List<TableEntry> entries(ExecutableElement method, TypeElement annotation) {
    return annotation.getSimpleName().contentEquals("PyRichCompare")
        ? TableEntry.comparisons(method)
        : List.of(new TableEntry(method, signature(method, annotation), List.of()));
  }

  /** A getter's signature is {@code .name}, a member's {@code -name}, a setter's {@code =name}. */
  private static String signature(Element element, TypeElement annotation) {
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      if (mirror.getAnnotationType().asElement().equals(annotation)) {
        return prefix(annotation) + value(mirror);
      }
    }
    throw new IllegalStateException("no " + annotation + " on " + element);
  }

  private static String prefix(TypeElement annotation) {
    return switch (annotation.getSimpleName().toString()) {
      case "PyGetter" -> ".";
      case "PyMember" -> "-";
      case "PySetter" -> "=";
      default -> "";
    };
  }

  private static Object value(AnnotationMirror mirror) {
    for (AnnotationValue value : mirror.getElementValues().values()) {
      return value.getValue();
    }
    throw new IllegalStateException("no value in " + mirror);
  }

  private void write(TypeElement owner, List<TableEntry> entries) {
    String packageName = processingEnv.getElementUtils().getPackageOf(owner).toString();
    String simpleName = owner.getSimpleName() + "Methods";
    try (Writer writer =
        processingEnv
            .getFiler()
            .createSourceFile(packageName + "." + simpleName, owner)
            .openWriter()) {
      writer.write(new TableSource(packageName, simpleName, owner, entries).text());
    } catch (IllegalArgumentException e) {
      error(e.getMessage(), owner);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void error(String message, Element element) {
    processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, message, element);
  }
}
