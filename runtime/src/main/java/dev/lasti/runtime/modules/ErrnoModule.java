package dev.lasti.runtime.modules;

import dev.lasti.runtime.objects.PyDict;
import dev.lasti.runtime.objects.PyModule;

/** The module {@code errno}, with the numbers of Linux: {@code errnomodule.c}. */
public final class ErrnoModule {
  /** In the order of the numbers, from 1; a dash is a number without a name. */
  private static final String NAMES =
      "EPERM ENOENT ESRCH EINTR EIO ENXIO E2BIG ENOEXEC EBADF ECHILD EAGAIN ENOMEM EACCES EFAULT"
          + " ENOTBLK EBUSY EEXIST EXDEV ENODEV ENOTDIR EISDIR EINVAL ENFILE EMFILE ENOTTY ETXTBSY"
          + " EFBIG ENOSPC ESPIPE EROFS EMLINK EPIPE EDOM ERANGE EDEADLK ENAMETOOLONG ENOLCK ENOSYS"
          + " ENOTEMPTY ELOOP - ENOMSG EIDRM ECHRNG EL2NSYNC EL3HLT EL3RST ELNRNG EUNATCH ENOCSI"
          + " EL2HLT EBADE EBADR EXFULL ENOANO EBADRQC EBADSLT - EBFONT ENOSTR ENODATA ETIME ENOSR"
          + " ENONET ENOPKG EREMOTE ENOLINK EADV ESRMNT ECOMM EPROTO EMULTIHOP EDOTDOT EBADMSG"
          + " EOVERFLOW ENOTUNIQ EBADFD EREMCHG ELIBACC ELIBBAD ELIBSCN ELIBMAX ELIBEXEC EILSEQ"
          + " ERESTART ESTRPIPE EUSERS ENOTSOCK EDESTADDRREQ EMSGSIZE EPROTOTYPE ENOPROTOOPT"
          + " EPROTONOSUPPORT ESOCKTNOSUPPORT ENOTSUP EPFNOSUPPORT EAFNOSUPPORT EADDRINUSE"
          + " EADDRNOTAVAIL ENETDOWN ENETUNREACH ENETRESET ECONNABORTED ECONNRESET ENOBUFS EISCONN"
          + " ENOTCONN ESHUTDOWN ETOOMANYREFS ETIMEDOUT ECONNREFUSED EHOSTDOWN EHOSTUNREACH EALREADY"
          + " EINPROGRESS ESTALE EUCLEAN ENOTNAM ENAVAIL EISNAM EREMOTEIO EDQUOT ENOMEDIUM"
          + " EMEDIUMTYPE ECANCELED ENOKEY EKEYEXPIRED EKEYREVOKED EKEYREJECTED EOWNERDEAD"
          + " ENOTRECOVERABLE ERFKILL";

  private ErrnoModule() {}

  /** A new module. */
  public static PyModule create() {
    PyModule module = PyModule.nativeModule("errno", null);
    PyDict codes = new PyDict();
    long number = 0;
    for (String name : NAMES.split(" ")) {
      number++;
      if (!name.equals("-")) {
        module.global(name, number);
        codes.put(number, name);
      }
    }
    alias(module, "EWOULDBLOCK", "EAGAIN");
    alias(module, "EDEADLOCK", "EDEADLK");
    alias(module, "EOPNOTSUPP", "ENOTSUP");
    codes.put(module.global("EDEADLK"), "EDEADLOCK");
    module.global("errorcode", codes);
    return module;
  }

  private static void alias(PyModule module, String name, String original) {
    module.global(name, module.global(original));
  }
}
