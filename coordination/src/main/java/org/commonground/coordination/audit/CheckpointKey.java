package org.commonground.coordination.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonground.coordination.database.DataFolder;
import org.springframework.stereotype.Component;

/**
 * The key that signs checkpoints: an Ed25519 key of the data folder, in a file that only its owner
 * reads, made when the folder is.
 */
@Component
final class CheckpointKey {
  /** In the data folder; two blocks of PEM, the private key and the public one. */
  static final String FILE = "audit-key.pem";

  private static final String ALGORITHM = "Ed25519";
  private static final Pattern BLOCK =
      Pattern.compile(
          "-----BEGIN (\\w+) KEY-----\\s+([A-Za-z0-9+/=\\s]+)-----END \\1 KEY-----\\s*");

  private final KeyPair pair;

  CheckpointKey(DataFolder data) {
    Path file = data.resolve(FILE);
    try {
      if (!Files.exists(file)) {
        make(file);
      }
      this.pair = read(Files.readString(file));
    } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
      throw new CheckpointRefused(
          "%s with the key of the audit trail cannot be read or made (%s); put the copy that you kept in its place"
              .formatted(file, e.getMessage()),
          e);
    }
  }

  /** Beside its place first; a link takes the place only when nobody else has taken it. */
  private static void make(Path file) throws IOException, GeneralSecurityException {
    KeyPair made = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
    Files.createDirectories(file.getParent());
    Path unfinished =
        Files.createTempFile(
            file.getParent(),
            FILE,
            ".unfinished",
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    try {
      Files.writeString(
          unfinished,
          block("PRIVATE", made.getPrivate().getEncoded())
              + block("PUBLIC", made.getPublic().getEncoded()));
      Files.createLink(file, unfinished);
    } catch (FileAlreadyExistsException madeMeanwhile) {
      // Theirs is as good.
    } finally {
      Files.delete(unfinished);
    }
  }

  private static String block(String kind, byte[] key) {
    return "-----BEGIN %1$s KEY-----\n%2$s\n-----END %1$s KEY-----\n"
        .formatted(kind, Base64.getEncoder().encodeToString(key));
  }

  private static KeyPair read(String text) throws GeneralSecurityException {
    Matcher block = BLOCK.matcher(text);
    KeyFactory keys = KeyFactory.getInstance(ALGORITHM);
    PrivateKey secret = keys.generatePrivate(new PKCS8EncodedKeySpec(next(block, "PRIVATE")));
    PublicKey open = keys.generatePublic(new X509EncodedKeySpec(next(block, "PUBLIC")));
    return new KeyPair(open, secret);
  }

  private static byte[] next(Matcher block, String kind) throws GeneralSecurityException {
    if (!block.find() || !block.group(1).equals(kind)) {
      throw new GeneralSecurityException("it has no " + kind + " KEY where one has to stand");
    }
    return Base64.getDecoder().decode(block.group(2).replaceAll("\\s", ""));
  }

  /** The public key as it stands in checkpoints. */
  String text() {
    return Base64.getEncoder().encodeToString(pair.getPublic().getEncoded());
  }

  Checkpoint sign(long number, String hash, String at) {
    var unsigned = new Checkpoint(number, hash, at, text(), "");
    try {
      Signature signing = Signature.getInstance(ALGORITHM);
      signing.initSign(pair.getPrivate());
      signing.update(unsigned.signed().getBytes(StandardCharsets.UTF_8));
      return unsigned.signedWith(signing.sign());
    } catch (GeneralSecurityException e) {
      throw new CheckpointRefused("The key of the audit trail does not sign: " + e.getMessage(), e);
    }
  }

  /** Whether the signature was made with the key that the checkpoint names, over what it says. */
  static boolean fits(Checkpoint checkpoint) {
    try {
      byte[] key = Base64.getDecoder().decode(checkpoint.key());
      Signature verifying = Signature.getInstance(ALGORITHM);
      verifying.initVerify(
          KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(key)));
      verifying.update(checkpoint.signed().getBytes(StandardCharsets.UTF_8));
      return verifying.verify(Base64.getDecoder().decode(checkpoint.signature()));
    } catch (GeneralSecurityException | IllegalArgumentException noKeyOrSignature) {
      return false;
    }
  }
}
