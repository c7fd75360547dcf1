package gallerist.app.cli.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.app.cli.commands.Commands;
import gallerist.app.workshop.Workshop.Mistake;
import gallerist.app.workshop.WorkshopText;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LintTest {
    private static final String GOOD =
            """
            # Retiring old images

            Nobody dares to delete the oldest image.

            ## Figures

            Figure: Versions that count
            Target: at most 1 versions
            Measure: sig image-version list -g images -r Krume -i till --query "length(@)" -o tsv

            ## Start

                group create -n images -l westeurope
                sig create -g images -r Krume
                sig image-version create -g images -r Krume -i till -e 1.0.0 --os-image {disk}

            Links: 500KB/s

            ## Say when it ends

            Give it an end of life in 30 days: this line is text.

            Hint: A version has that in its menu.
            At: Krume/till/1.0.0
            Point: Edit version
            Check: sig image-version show -g images -r Krume -i till -e 1.0.0 --query name -o tsv
            Says: 1.0.0

            Solution:

                sig image-version update -g images -r Krume -i till -e 1.0.0 --set tags.end={day+30}

            ## Look at the bin

            Look.

            Hint: In the rail.
            At: recycle
            Check: scrub schedule --query schedule -o tsv
            Solution:

                scrub schedule weekly

            ## Debrief

            Exclude first, then delete.
            """;

    @TempDir static Path folder;

    private static List<Mistake> mistakes(String text) {
        return Lint.of(Commands.root(), folder, WorkshopText.read(text));
    }

    @Test
    void aGoodWorkshopHasNone() {
        assertThat(mistakes(GOOD)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    # Retiring old images       | Retiring old images      | 1  | is no title
                    Nobody dares to delete the oldest image. | ~~        | 1  | no story
                    Target: at most             | Target: perhaps          | 8  | 'at most', 'below' or
                    Measure: sig                | Mesure: sig              | 7  | no 'Measure:'
                    length(@)"                  | length(@"                | 9  | no valid JMESPath
                    "length(@)"                 | "length(@)               | 9  | quote is opened
                    sig create -g images        | sig creat -g images      | 14 | Did you mean 'create'
                    sig create -g images        | sig create               | 14 | --resource-group/-g is required
                    sig create -g images        | sig create --grup images | 14 | no option '--grup'
                    sig create -g images        | workshop list            | 14 | can't be used in a workshop
                    {disk}                      | {disk3}                  | 15 | '{disk3}' stands for nothing
                    Links: 500KB/s              | Links: fast              | 17 | 150KB/s
                    Hint: A version             | Hnit: A version          | 23 | Did you mean 'Hint:'
                    At: Krume/till/1.0.0        | At: Crume/till/1.0.0     | 24 | Did you mean 'krume'
                    At: Krume/till/1.0.0        | At: Krume#replicaton     | 24 | Did you mean 'replication'
                    At: recycle                 | At: recyle               | 38 | Did you mean 'recycle'
                    Point: Edit version         | Says: x                  | 25 | no 'Check:' before it
                    Point: Edit version         | Point: Edit versoin      | 25 | Did you mean 'Edit version'
                    -l westeurope               | -l westeurop             | 13 | Did you mean 'westeurope'
                    --os-image {disk}           | --os-image {workshop}/my.vhd | 15 | 'my.vhd' is not in the folder
                    "length(@)" -o tsv          | "length(@)" -o table     | 9  | must print one number
                     --query "length(@)" -o tsv | ~~                       | 9  | must print one number
                    ## Say when it ends         | ## Figures               | 19 | in this order: Figures, Start
                    version show -g             | version delete -g        | 26 | checks and figures only look
                    Check: scrub schedule       | Check: scrub schedule daily | 39 | only look
                    ## Look at the bin          | ## Say when it ends      | 33 | has this title already
                        scrub schedule weekly   | scrub schedule weekly    | 42 | indented by four blanks
                    Hint: In the rail.          | ~~                       | 33 | no 'Hint:'
                    ## Debrief                  | ## Look back             | 1  | no section '## Debrief'
                    the oldest                  | the\u0007oldest          | 3  | no text
                    """)
    void aMistakeIsNamedWithItsLine(String right, String wrong, int line, String words) {
        String from = right.equals("scrub schedule weekly") ? "    " + right : right;

        assertThat(mistakes(GOOD.replace(from, wrong)))
                .anySatisfy(mistake -> {
                    assertThat(mistake.line()).isEqualTo(line);
                    assertThat(mistake.sentence()).contains(words);
                });
    }
}
