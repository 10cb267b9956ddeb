package org.commonground.coordination.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseAddressTests {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          postgres://ann:s%40fe@db.example:5433/register,             jdbc:postgresql://db.example:5433/register
          postgresql://ann:s%40fe@db.example/register?sslmode=require, jdbc:postgresql://db.example/register?sslmode=require
          jdbc:postgresql://db.example/register?user=ann&password=s%40fe, jdbc:postgresql://db.example/register?user=ann&password=s%40fe
          """)
  void readsTheFormsThatPeopleHave(String written, String url) {
    var address = DatabaseAddress.parse(written, null, null);

    assertThat(address).isEqualTo(new DatabaseAddress(url, "ann", "s@fe"));
  }

  @Test
  void theSettingsTakePrecedenceOverTheAddress() {
    var address = DatabaseAddress.parse("postgres://ann:a@db.example/register", "bob", "b");

    assertThat(address.user()).isEqualTo("bob");
    assertThat(address.password()).isEqualTo("b");
  }

  @Test
  void neverShowsAPassword() {
    var address =
        DatabaseAddress.parse(
            "jdbc:postgresql://db.example/register?user=ann&password=secret", null, null);

    assertThat(address).hasToString("jdbc:postgresql://db.example/register as ann");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "db.example", "mysql://db.example/register", "jdbc:h2:mem:register"})
  void refusesWhatIsNoAddressOfPostgres(String written) {
    assertThatThrownBy(() -> DatabaseAddress.parse(written, null, null))
        .isInstanceOf(DatabaseUnavailable.class)
        .hasMessageContaining("postgresql://user:password@host:5432/database");
  }
}
