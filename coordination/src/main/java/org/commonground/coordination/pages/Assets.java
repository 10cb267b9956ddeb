package org.commonground.coordination.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * The files that pages load, at addresses with a fingerprint of their content: browsers may keep
 * them for a year and still see every change.
 */
public final class Assets {
  private static final Map<String, Asset> ASSETS =
      List.of("common-ground.css", "common-ground.js", "passkeys.js", "favicon.svg").stream()
          .collect(Collectors.toUnmodifiableMap(name -> name, Assets::read));

  private Assets() {}

  /** The address of a file, such as {@code common-ground.css}. */
  public static String address(String file) {
    return "/assets/" + known(file).fingerprint() + "/" + file;
  }

  /** The content of a file, for documents that have to stand alone. */
  public static String text(String file) {
    return new String(known(file).content(), StandardCharsets.UTF_8);
  }

  static Optional<byte[]> content(String file) {
    return Optional.ofNullable(ASSETS.get(file)).map(Asset::content);
  }

  private static Asset known(String file) {
    return Optional.ofNullable(ASSETS.get(file))
        .orElseThrow(() -> new IllegalArgumentException(file + " is not among the files of pages"));
  }

  private static Asset read(String file) {
    try (var stream = Assets.class.getResourceAsStream("/static/" + file)) {
      if (stream == null) {
        throw new IllegalStateException("static file %s is missing: build again".formatted(file));
      }
      byte[] content = stream.readAllBytes();
      return new Asset(content, HexFormat.of().formatHex(DigestUtils.sha256(content), 0, 6));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @SuppressWarnings("ArrayRecordComponent") // private, and compared by nobody
  private record Asset(byte[] content, String fingerprint) {}
}
