package dev.lasti.runtime.modules.math;

/** The error function and its complement; Abramowitz and Stegun 7.1.6 and 7.1.14. */
public final class ErrorFunction {
  private static final DoubleDouble SQRT_PI =
      new DoubleDouble(0x1.c5bf891b4ef6bp0, -0x1.618f13eb7ca89p-54);

  /** From here on the complement comes from its continued fraction. */
  private static final double FRACTION_FROM = 5;

  private static final double ERF_IS_ONE_FROM = 6;
  private static final double ERFC_IS_ZERO_FROM = 28;
  private static final double MOST_LINEAR = 0x1p-30;
  private static final int FRACTION_TERMS = 80;
  private static final int SCALE = 256;

  private ErrorFunction() {}

  public static double erf(double x) {
    double size = Math.abs(x);
    if (Double.isNaN(x) || x == 0) {
      return x;
    }
    if (size >= ERF_IS_ONE_FROM) {
      return Math.copySign(1, x);
    }
    if (size < MOST_LINEAR) {
      return DoubleDouble.of(2).divide(SQRT_PI).multiply(DoubleDouble.of(x)).value();
    }
    return Math.copySign(series(size).value(), x);
  }

  public static double erfc(double x) {
    if (Double.isNaN(x)) {
      return x;
    }
    if (x <= -ERF_IS_ONE_FROM) {
      return 2;
    }
    if (x >= ERFC_IS_ZERO_FROM) {
      return 0;
    }
    if (x >= FRACTION_FROM) {
      return Math.scalb(scaledFraction(x).value(), -SCALE);
    }
    DoubleDouble erf = series(Math.abs(x));
    return (x < 0 ? DoubleDouble.ONE.add(erf) : DoubleDouble.ONE.subtract(erf)).value();
  }

  /** {@code 2x/√π · e^(-x²) · Σ (2x²)^n / (1·3·…·(2n+1))}. */
  private static DoubleDouble series(double x) {
    DoubleDouble square = DoubleDouble.product(x, x);
    DoubleDouble twice = square.add(square);
    DoubleDouble term = DoubleDouble.ONE;
    DoubleDouble sum = term;
    for (int n = 1; term.high() > sum.high() * 0x1p-110; n++) {
      term = term.multiply(twice).divide(DoubleDouble.of(2 * n + 1));
      sum = sum.add(term);
    }
    DoubleDouble factor = DoubleDouble.of(2 * x).multiply(square.negate().exp()).divide(SQRT_PI);
    return factor.multiply(sum);
  }

  /** {@code e^(-x²)/√π · 1/(x + 1/2/(x + 1/(x + 3/2/(x + …))))}, scaled to be no subnormal. */
  private static DoubleDouble scaledFraction(double x) {
    DoubleDouble point = DoubleDouble.of(x);
    DoubleDouble denominator = point;
    for (int i = FRACTION_TERMS; i > 0; i--) {
      denominator = point.add(DoubleDouble.of(i * 0.5).divide(denominator));
    }
    DoubleDouble scale = DoubleDouble.LN_2.multiply(DoubleDouble.of(SCALE));
    DoubleDouble square = DoubleDouble.product(x, x);
    return scale.subtract(square).exp().divide(SQRT_PI.multiply(denominator));
  }
}
