package org.commonground.coordination.briefings.issuing;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import org.apache.commons.codec.digest.DigestUtils;
import org.commonground.coordination.activities.ActivityId;
import org.commonground.coordination.briefings.Briefing;
import org.commonground.coordination.reference.Language;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * A briefing as it is kept: JSON whose names are those of {@link Briefing} and its parts.
 *
 * <p>When these parts change so that what is kept can no longer be read, {@link #FORM} is counted
 * up and the old form gets a reader of its own; a kept file of every form is among the tests.
 */
final class IssueContent {
  /** Which way of writing down this is. */
  static final int FORM = 1;

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .changeDefaultVisibility(it ->
              it.withVisibility(PropertyAccessor.GETTER, Visibility.NONE)
                  .withVisibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
                  .withVisibility(PropertyAccessor.FIELD, Visibility.ANY))
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .addModule(
              new SimpleModule()
                  .addSerializer(ActivityId.class, new IdWriter())
                  .addDeserializer(ActivityId.class, new IdReader())
                  .addKeySerializer(ActivityId.class, new IdKeyWriter())
                  .addKeyDeserializer(ActivityId.class, new IdKeyReader())
                  .addSerializer(Language.class, new LanguageWriter())
                  .addDeserializer(Language.class, new LanguageReader()))
          .build();

  private IssueContent() {}

  static byte[] write(Briefing briefing) {
    return JSON.writeValueAsBytes(briefing);
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @param form which way of writing down it was
   */
  static Briefing read(byte[] content, int form) {
    if (form != FORM) {
      throw new IllegalStateException(
          "an issued briefing is kept in form %d; this version reads form %d: use a later one"
              .formatted(form, FORM));
    }
    return JSON.readValue(content, Briefing.class);
  }

  /** SHA-256. */
  static byte[] fingerprint(byte[] content) {
    return DigestUtils.sha256(content);
  }

  private static ActivityId id(String text) {
    return ActivityId.parse(text)
        .orElseThrow(() -> new IllegalStateException(text + " is no identifier of an activity"));
  }

  private static final class IdWriter extends ValueSerializer<ActivityId> {
    @Override
    public void serialize(ActivityId value, JsonGenerator to, SerializationContext context) {
      to.writeString(value.toString());
    }
  }

  private static final class IdReader extends ValueDeserializer<ActivityId> {
    @Override
    public ActivityId deserialize(JsonParser from, DeserializationContext context) {
      return id(from.getString());
    }
  }

  private static final class IdKeyWriter extends ValueSerializer<ActivityId> {
    @Override
    public void serialize(ActivityId value, JsonGenerator to, SerializationContext context) {
      to.writeName(value.toString());
    }
  }

  private static final class IdKeyReader extends KeyDeserializer {
    @Override
    public Object deserializeKey(String key, DeserializationContext context) {
      return id(key);
    }
  }

  private static final class LanguageWriter extends ValueSerializer<Language> {
    @Override
    public void serialize(Language value, JsonGenerator to, SerializationContext context) {
      to.writeString(value.tag());
    }
  }

  private static final class LanguageReader extends ValueDeserializer<Language> {
    @Override
    public Language deserialize(JsonParser from, DeserializationContext context) {
      String tag = from.getString();
      return Language.find(tag)
          .orElseThrow(() -> new IllegalStateException(tag + " is none of the six languages"));
    }
  }
}
