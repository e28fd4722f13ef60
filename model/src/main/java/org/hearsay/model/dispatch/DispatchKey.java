package org.hearsay.model.dispatch;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The identity of a dispatch across runs, machines and orders of input. Versions of one dispatch
 * share a key if their publisher gives them one address.
 *
 * @param publisher its name
 * @param reference the address, with scheme and host in lower case; {@code sha256:} and 64 hex
 *     digits of the content if there is no address (a file name is none)
 */
public record DispatchKey(String publisher, String reference) {
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?!file:)([a-z][a-z0-9+.-]*://[^/?#]*|urn:|tag:|doi:)(\\S*)", Pattern.CASE_INSENSITIVE);
  private static final Pattern SPACE = Pattern.compile("\\s+");

  /** The key of a dispatch. */
  public static DispatchKey of(Dispatch dispatch) {
    var address = dispatch.uri().map(String::strip).filter(uri -> ADDRESS.matcher(uri).matches());
    return new DispatchKey(
        dispatch.publisher().name(),
        address.map(DispatchKey::address).orElseGet(() -> hash(dispatch)));
  }

  private static String address(String uri) {
    var parts = ADDRESS.matcher(uri);
    return parts.matches() ? parts.group(1).toLowerCase(Locale.ROOT) + parts.group(2) : uri;
  }

  /** The hash of headline and text, with white space as single blanks. */
  private static String hash(Dispatch dispatch) {
    var content = dispatch.headline().orElse("") + "\n" + dispatch.text();
    var plain = SPACE.matcher(content).replaceAll(" ").strip();
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return "sha256:"
          + HexFormat.of().formatHex(digest.digest(plain.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
