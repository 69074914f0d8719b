package dev.lasti.runtime.modules;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.PyDict;
import dev.lasti.runtime.objects.PyInt;
import dev.lasti.runtime.objects.PyNone;
import dev.lasti.runtime.objects.PyObject;
import dev.lasti.runtime.objects.PyTuple;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.objects.Values;
import dev.lasti.runtime.protocol.Integers;
import dev.lasti.runtime.protocol.NumberProtocol;
import dev.lasti.runtime.protocol.ObjectProtocol;
import java.math.BigInteger;
import java.security.SecureRandom;

/**
 * {@code _random.Random}: the generator MT19937 of Makoto Matsumoto and Takuji Nishimura (1998).
 *
 * <p>The state is 624 words of 32 bits and the index of the next one; each time all are used, they
 * are mixed to 624 new ones.
 */
final class MersenneTwister implements PyObject {
  static final PyType TYPE =
      PyType.builtin("_random.Random", PyType.OBJECT, MersenneTwisterMethods.TABLE)
          .withModuleAttribute();

  private static final int WORDS = 624;
  private static final int MIDDLE = 397;
  private static final int MATRIX = 0x9908b0df;
  private static final int UPPER_BIT = 0x80000000;
  private static final int LOWER_BITS = 0x7fffffff;
  private static final long UNSIGNED_INT = 0xffffffffL;

  private final int[] words = new int[WORDS];
  private int next;

  @PyMethod("__new__($type, *args, **kwargs)")
  static Object create(PyType type, Object[] arguments, PyDict keywords) {
    return type.wrap(TYPE, new MersenneTwister());
  }

  @PyMethod("__init__($self, seed=None, /)")
  void init(Object seed) {
    seed(seed);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  /** An int seeds by its absolute value, None by chance, any other object by its hash. */
  @PyMethod("seed($self, n=None, /)")
  void seed(Object seed) {
    if (seed == null || seed == PyNone.NONE) {
      seed(new BigInteger(8 * 4 * WORDS, new SecureRandom()));
    } else if (PyInt.valueOrNull(seed) != null) {
      seed(Integers.big(PyInt.valueOrNull(seed)).abs());
    } else {
      seed(new BigInteger(Long.toUnsignedString(ObjectProtocol.hash(seed))));
    }
  }

  private void seed(BigInteger number) {
    int[] key = new int[Math.max(1, (number.bitLength() + 31) / 32)];
    BigInteger rest = number;
    for (int i = 0; i < key.length; i++) {
      key[i] = rest.intValue();
      rest = rest.shiftRight(32);
    }
    seed(key);
  }

  /** {@code init_genrand}. */
  private void seed(int number) {
    words[0] = number;
    for (int i = 1; i < WORDS; i++) {
      words[i] = 1812433253 * (words[i - 1] ^ words[i - 1] >>> 30) + i;
    }
    next = WORDS;
  }

  /** {@code init_by_array}. */
  private void seed(int[] key) {
    seed(19650218);
    int i = 1;
    int j = 0;
    for (int k = Math.max(WORDS, key.length); k > 0; k--) {
      words[i] = (words[i] ^ (words[i - 1] ^ words[i - 1] >>> 30) * 1664525) + key[j] + j;
      i = following(i);
      j = (j + 1) % key.length;
    }
    for (int k = WORDS - 1; k > 0; k--) {
      words[i] = (words[i] ^ (words[i - 1] ^ words[i - 1] >>> 30) * 1566083941) - i;
      i = following(i);
    }
    words[0] = UPPER_BIT;
  }

  /** The next index; behind the last word comes the second one, after the first became the last. */
  private int following(int i) {
    if (i + 1 < WORDS) {
      return i + 1;
    }
    words[0] = words[WORDS - 1];
    return 1;
  }

  /** {@code genrand_uint32}. */
  private int nextWord() {
    if (next >= WORDS) {
      mix();
    }
    int y = words[next++];
    y ^= y >>> 11;
    y ^= y << 7 & 0x9d2c5680;
    y ^= y << 15 & 0xefc60000;
    return y ^ y >>> 18;
  }

  private void mix() {
    for (int i = 0; i < WORDS; i++) {
      int y = words[i] & UPPER_BIT | words[(i + 1) % WORDS] & LOWER_BITS;
      words[i] = words[(i + MIDDLE) % WORDS] ^ y >>> 1 ^ ((y & 1) == 0 ? 0 : MATRIX);
    }
    next = 0;
  }

  /** A float from 0 to 1 with 53 random bits. */
  @PyMethod("random($self, /)")
  Object random() {
    int high = nextWord() >>> 5;
    int low = nextWord() >>> 6;
    return (high * 0x1p26 + low) * 0x1p-53;
  }

  /** The first word that is drawn has the lowest bits. */
  @PyMethod("getrandbits($self, k, /)")
  Object getRandomBits(Object k) {
    int count = NumberProtocol.asInt(k);
    if (count < 0) {
      throw PyErrors.valueError("number of bits must be non-negative");
    }
    if (count <= 32) {
      return count == 0 ? (Object) 0L : (nextWord() & UNSIGNED_INT) >>> (32 - count);
    }
    byte[] bigEndian = new byte[(count + 31) / 32 * 4];
    for (int end = bigEndian.length; end > 0; end -= 4, count -= 32) {
      int word = count < 32 ? nextWord() >>> (32 - count) : nextWord();
      for (int i = 1; i <= 4; i++, word >>>= 8) {
        bigEndian[end - i] = (byte) word;
      }
    }
    return Integers.normalize(new BigInteger(1, bigEndian));
  }

  @PyMethod("getstate($self, /)")
  Object getState() {
    Object[] state = new Object[WORDS + 1];
    for (int i = 0; i < WORDS; i++) {
      state[i] = words[i] & UNSIGNED_INT;
    }
    state[WORDS] = (long) next;
    return PyTuple.of(state);
  }

  @PyMethod("setstate($self, state, /)")
  void setState(Object state) {
    if (!(Values.of(state) instanceof PyTuple tuple)) {
      throw PyErrors.typeError("state vector must be a tuple");
    }
    if (tuple.size() != WORDS + 1) {
      throw PyErrors.valueError("state vector is the wrong size");
    }
    int[] newWords = new int[WORDS];
    for (int i = 0; i < WORDS; i++) {
      newWords[i] = word(tuple.get(i));
    }
    long index = NumberProtocol.asLong(tuple.get(WORDS));
    if (index < 0 || index > WORDS) {
      throw PyErrors.valueError("invalid state");
    }
    System.arraycopy(newWords, 0, words, 0, WORDS);
    next = (int) index;
  }

  /** {@code PyLong_AsUnsignedLong}. */
  private static int word(Object item) {
    Object number = PyInt.valueOrNull(item);
    if (number == null) {
      throw PyErrors.typeError("an integer is required");
    }
    if (Integers.sign(number) < 0) {
      throw PyErrors.overflowError("can't convert negative value to unsigned int");
    }
    return Integers.big(number).intValue();
  }
}
