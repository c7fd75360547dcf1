package gallerist.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Random;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureTest {
    @ParameterizedTest
    @CsvSource({"1, 1", "3, 2", "640, 97", "1, 500"})
    void otherReadersSeeEveryPixelAsItWas(int width, int height) throws IOException {
        WritableImage seen = new WritableImage(width, height);
        Random colours = new Random(width);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                seen.getPixelWriter().setArgb(x, y, 0xff000000 | colours.nextInt());
            }
        }

        BufferedImage read = ImageIO.read(new ByteArrayInputStream(Picture.png(seen)));

        assertThat(read.getWidth()).isEqualTo(width);
        assertThat(read.getHeight()).isEqualTo(height);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                assertThat(read.getRGB(x, y)).isEqualTo(seen.getPixelReader().getArgb(x, y));
            }
        }
    }
}
