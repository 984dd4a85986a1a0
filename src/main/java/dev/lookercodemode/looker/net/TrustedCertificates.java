package dev.lookercodemode.looker.net;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import okhttp3.tls.HandshakeCertificates;

/** A file of certificates in PEM form, trusted beside those that come with the JDK. */
final class TrustedCertificates {
  private static final long MAX_BYTES = 16 << 20; // all of the web's authorities take 300 kB

  private TrustedCertificates() {}

  /**
   * Reads the file.
   *
   * @param setting where its name was given, for messages
   * @throws NetworkException if it is not such a file
   */
  static HandshakeCertificates read(Path file, String setting) throws NetworkException {
    HandshakeCertificates.Builder trusted =
        new HandshakeCertificates.Builder().addPlatformTrustedCertificates();
    certificates(file, setting).forEach(trusted::addTrustedCertificate);
    return trusted.build();
  }

  private static List<X509Certificate> certificates(Path file, String setting)
      throws NetworkException {
    byte[] bytes = bytes(file, setting);
    List<X509Certificate> found = new ArrayList<>();
    try {
      for (Certificate certificate :
          CertificateFactory.getInstance("X.509")
              .generateCertificates(new ByteArrayInputStream(bytes))) {
        found.add((X509Certificate) certificate);
      }
    } catch (CertificateException e) {
      // Told below: it may quote the file, and that may be a private key.
      found.clear();
    }
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    if (found.isEmpty() || !text.contains("-----BEGIN CERTIFICATE")) {
      throw new NetworkException(
          setting
              + " names "
              + file
              + ", which holds no certificates. Give a file in PEM form: one or more blocks that"
              + " begin with -----BEGIN CERTIFICATE-----.");
    }
    return found;
  }

  private static byte[] bytes(Path file, String setting) throws NetworkException {
    try {
      if (Files.size(file) > MAX_BYTES) {
        throw new IOException("too large for a list of certificates");
      }
      return Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      throw new NetworkException(setting + " names " + file + ", which does not exist.");
    } catch (IOException e) {
      throw new NetworkException(
          setting + " names " + file + ", which cannot be read: " + e.getMessage() + ".");
    }
  }
}
