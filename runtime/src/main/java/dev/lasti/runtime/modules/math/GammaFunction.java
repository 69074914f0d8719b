package dev.lasti.runtime.modules.math;

/**
 * The gamma function by Lanczos's approximation with 13 terms, as {@code m_tgamma} and {@code
 * m_lgamma} in {@code mathmodule.c} use it.
 *
 * <p>The sum is the quotient of two polynomials. The numerator's coefficients follow from Lanczos's
 * formula for {@link #G} and were computed with 120 digits; the denominator is {@code
 * x(x+1)…(x+11)}.
 */
public final class GammaFunction {
  private static final double G = 6.024680040776729583740234375;
  private static final double G_MINUS_HALF = 5.524680040776729583740234375;
  private static final double LOG_PI = 1.144729885849400174143427351353058711647;
  private static final double MOST_FACTOR = 140;
  private static final double MOST_ARGUMENT = 200;
  private static final double TINY = 1e-20;

  private static final double[] NUMERATOR = {
    23531376880.41076,
    42919803642.6491,
    35711959237.35567,
    17921034426.03721,
    6039542586.352028,
    1439720407.3117216,
    248874557.86205417,
    31426415.585400194,
    2876370.6289353725,
    186056.26539522348,
    8071.672002365816,
    210.82427775157936,
    2.5066282746310002
  };

  private static final double[] DENOMINATOR = {
    0, 39916800, 120543840, 150917976, 105258076, 45995730, 13339535, 2637558, 357423, 32670, 1925,
    66, 1
  };

  /** The factorials that a double holds exactly: gamma of 1 to 23. */
  private static final double[] FACTORIALS = factorials();

  private GammaFunction() {}

  private static double[] factorials() {
    double[] factorials = new double[23];
    factorials[0] = 1;
    for (int i = 1; i < factorials.length; i++) {
      factorials[i] = factorials[i - 1] * i;
    }
    return factorials;
  }

  /** Gamma of a finite number that is no pole; infinite where it overflows. */
  public static double gamma(double x) {
    if (x == Math.rint(x) && x >= 1 && x <= FACTORIALS.length) {
      return FACTORIALS[(int) x - 1];
    }
    double size = Math.abs(x);
    if (size < TINY) {
      return 1 / x;
    }
    if (size > MOST_ARGUMENT) {
      return x < 0 ? 0.0 / sinPi(x) : Double.POSITIVE_INFINITY;
    }
    double y = size + G_MINUS_HALF;
    double error = roundingError(size, y) * G / y;
    double result =
        x < 0
            ? -Math.PI / sinPi(size) / size * Math.exp(y) / lanczosSum(size)
            : lanczosSum(size) / Math.exp(y);
    result += x < 0 ? -(error * result) : error * result;
    return timesPower(result, y, size, x < 0);
  }

  /** What rounding added to the sum of x and g - 1/2. */
  private static double roundingError(double x, double sum) {
    return x > G_MINUS_HALF ? sum - x - G_MINUS_HALF : sum - G_MINUS_HALF - x;
  }

  /** Multiplies with, or divides by, {@code y**(x - 1/2)}, which alone might overflow. */
  private static double timesPower(double result, double y, double x, boolean isDivided) {
    if (x < MOST_FACTOR) {
      double power = Math.pow(y, x - 0.5);
      return isDivided ? result / power : result * power;
    }
    double root = Math.pow(y, x / 2 - 0.25);
    return isDivided ? result / root / root : result * root * root;
  }

  /** The logarithm of the absolute value of gamma, for a number that is no pole. */
  public static double logGamma(double x) {
    if (Double.isInfinite(x)) {
      return Double.POSITIVE_INFINITY;
    }
    if (x == 1 || x == 2) {
      return 0;
    }
    double size = Math.abs(x);
    if (size < TINY) {
      return -Math.log(size);
    }
    double result = Math.log(lanczosSum(size)) - G;
    result += (size - 0.5) * (Math.log(size + G - 0.5) - 1);
    return x < 0 ? LOG_PI - Math.log(Math.abs(sinPi(size))) - Math.log(size) - result : result;
  }

  private static double lanczosSum(double x) {
    double numerator = 0;
    double denominator = 0;
    int last = NUMERATOR.length - 1;
    for (int i = 0; i <= last; i++) {
      if (x < 5) {
        numerator = numerator * x + NUMERATOR[last - i];
        denominator = denominator * x + DENOMINATOR[last - i];
      } else {
        numerator = numerator / x + NUMERATOR[i];
        denominator = denominator / x + DENOMINATOR[i];
      }
    }
    return numerator / denominator;
  }

  /** {@code sin(πx)}, exact at integers and halves. */
  private static double sinPi(double x) {
    double y = Math.abs(x) % 2;
    double sine =
        switch ((int) Math.round(2 * y)) {
          case 0 -> Math.sin(Math.PI * y);
          case 1 -> Math.cos(Math.PI * (y - 0.5));
          case 2 -> Math.sin(Math.PI * (1 - y));
          case 3 -> -Math.cos(Math.PI * (y - 1.5));
          default -> Math.sin(Math.PI * (y - 2));
        };
    return Math.copySign(1, x) * sine;
  }
}
