package dev.lookercodemode.looker;

import java.security.cert.CertPathBuilderException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import javax.net.ssl.SSLPeerUnverifiedException;

/** What to do next where no secure connection comes about. */
final class TlsAdvice {
  private TlsAdvice() {}

  static String of(Throwable failure) {
    if (has(CertificateExpiredException.class, failure)) {
      return "The certificate has run out, or this machine's clock is wrong.";
    }
    if (has(CertificateNotYetValidException.class, failure)) {
      return "The certificate is not valid yet: this machine's clock is wrong.";
    }
    if (has(SSLPeerUnverifiedException.class, failure)) {
      return "The certificate is another host's: give the base URL with the name that stands in"
          + " the certificate.";
    }
    if (has(CertPathBuilderException.class, failure)
        || has(CertPathValidatorException.class, failure)) {
      return "If the instance or a proxy has a certificate that its company made itself, save"
          + " that company's root certificate as a PEM file and name it in"
          + " LOOKER_CODE_MODE_CA_FILE (ca_file). LOOKERSDK_VERIFY_SSL=false checks nothing at"
          + " all.";
    }
    return "If the instance is served over plain http, give a base URL with http://.";
  }

  /** Java wraps what is wrong with a certificate up to four times. */
  private static boolean has(Class<? extends Throwable> kind, Throwable failure) {
    for (Throwable e = failure; e != null; e = e.getCause()) {
      if (kind.isInstance(e)) {
        return true;
      }
    }
    return false;
  }
}
