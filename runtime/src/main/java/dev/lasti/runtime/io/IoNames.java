package dev.lasti.runtime.io;

import dev.lasti.runtime.errors.ExceptionTypes;
import dev.lasti.runtime.objects.LazyValues;
import dev.lasti.runtime.objects.ModuleFunctions;

/** What each name of the module {@code _io} means. */
final class IoNames implements LazyValues {
  private static final String[] NAMES = {
    "BlockingIOError",
    "BufferedRWPair",
    "BufferedRandom",
    "BufferedReader",
    "BufferedWriter",
    "BytesIO",
    "DEFAULT_BUFFER_SIZE",
    "FileIO",
    "IncrementalNewlineDecoder",
    "StringIO",
    "TextIOWrapper",
    "UnsupportedOperation",
    "_BufferedIOBase",
    "_IOBase",
    "_RawIOBase",
    "_TextIOBase",
    "open",
    "open_code",
    "text_encoding",
  };

  @Override
  public String[] names() {
    return NAMES.clone();
  }

  @Override
  public Object load(String name) {
    return switch (name) {
      case "BlockingIOError" -> ExceptionTypes.BLOCKING_IO_ERROR;
      case "BufferedRWPair" -> PyBufferedRWPair.TYPE;
      case "BufferedRandom" -> PyBuffered.RANDOM;
      case "BufferedReader" -> PyBuffered.READER;
      case "BufferedWriter" -> PyBuffered.WRITER;
      case "BytesIO" -> PyBytesIO.TYPE;
      case "DEFAULT_BUFFER_SIZE" -> (long) PyBuffered.DEFAULT_SIZE;
      case "FileIO" -> PyFileIO.TYPE;
      case "IncrementalNewlineDecoder" -> PyIncrementalNewlineDecoder.TYPE;
      case "StringIO" -> PyStringIO.TYPE;
      case "TextIOWrapper" -> PyTextIOWrapper.TYPE;
      case "UnsupportedOperation" -> UnsupportedOperation.TYPE;
      case "_BufferedIOBase" -> PyBufferedIOBase.TYPE;
      case "_IOBase" -> PyIOBase.TYPE;
      case "_RawIOBase" -> PyRawIOBase.TYPE;
      case "_TextIOBase" -> PyTextIOBase.TYPE;
      case "open", "open_code", "text_encoding" ->
          ModuleFunctions.get(IoModule.MODULE, OpenFunctionMethods.TABLE, name);
      default -> null;
    };
  }
}
