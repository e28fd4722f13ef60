package org.hearsay.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.hearsay.model.dispatch.Outlet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutletsTest {
  @TempDir private static Path folder;
  private static Outlets outlets;

  @BeforeAll
  static void read() throws IOException {
    var rows =
        """
        name\taliases\tkind\tcountry\townership\tfamily\tdomains\tcredit\tsource
        Harbour Wire\tHW|Harbour Press Agency\tNEWS_AGENCY\tNZ\tPRIVATE\tharbour\twire.example\tHarbour-W.\town
        Östpost\t\tNEWSPAPER\tSE\tPRIVATE\t\tostpost.example|op.example\t\town
        The Local\t\tNEWSPAPER\tNZ\tPRIVATE\t\t\t\town
        """;
    Files.writeString(folder.resolve("outlets.tsv"), rows);
    outlets = Outlets.read(Optional.of(folder));
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          Harbour Wire                  , Harbour Wire
          the harbour wire              , Harbour Wire
          HW                            , Harbour Wire
          H.W.                          , Harbour Wire
          Harbour-W.                    , Harbour Wire
          the Harbour Wire news agency  , Harbour Wire
          state news agency HW          , Harbour Wire
          Harbour Wire's                , Harbour Wire
          Ostpost                       , Östpost
          The Local                     , The Local
          local media                   , -
          Harbour                       , -
          Harbour Wire Holdings         , -
          news agency                   , -
          '?!'                          , -
          """)
  void findsAnOutletByAnyOfItsNamesAndNoOther(String name, String outlet) {
    assertThat(outlets.find(name).map(Outlet::name)).isEqualTo(Optional.ofNullable(outlet));
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          https://www.wire.example/2024/05/a.html , Harbour Wire
          wire.example                            , Harbour Wire
          http://EN.OP.example:8080?a=b           , Östpost
          https://notwire.example/                , -
          example                                 , -
          dispatches/wire.example.txt             , -
          """)
  void findsAnOutletByTheHostOfAnAddress(String address, String outlet) {
    assertThat(outlets.findByAddress(address).map(Outlet::name))
        .isEqualTo(Optional.ofNullable(outlet));
  }
}
