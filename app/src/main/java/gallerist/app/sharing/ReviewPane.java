package gallerist.app.sharing;

import gallerist.app.control.Facts;
import gallerist.app.control.Icon;
import gallerist.app.control.Texts;
import gallerist.app.text.PreviewText;
import gallerist.app.text.Sentences;
import gallerist.app.text.Visible;
import gallerist.model.Caution;
import gallerist.model.gallery.Identifier;
import gallerist.model.preview.PreviewFeature;
import gallerist.model.sharing.Community;
import gallerist.model.sharing.matrix.Step;
import java.util.List;
import javafx.beans.Observable;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What will be changed, with everything a person should know before it is. */
final class ReviewPane extends VBox {
    private static final int MOST_IMAGES = 12;

    private final SharingMatrixViewModel model;
    private final VBox list = new VBox();

    ReviewPane(SharingMatrixViewModel model) {
        this.model = model;
        list.getStyleClass().add("review-list");
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(scroll);
        show();
        model.pending().addListener((Observable _) -> show());
    }

    private void show() {
        list.getChildren().clear();
        for (Pending pending : model.pending()) {
            list.getChildren().add(step(pending));
        }
    }

    private Node step(Pending pending) {
        Button away = new Button();
        away.setGraphic(Icon.of("fth-x"));
        away.getStyleClass().addAll("flat", "button-icon");
        away.setAccessibleText("Leave out: " + Visible.of(pending.sentence()));
        away.setOnAction(_ -> model.plan(pending.step()));
        VBox words = new VBox(4, Texts.prose(pending.sentence(), "strong"));
        HBox.setHgrow(words, Priority.ALWAYS);
        if (!pending.refusal().isEmpty()) {
            words.getChildren().add(line("fth-alert-octagon", pending.refusal(), "error"));
        }
        for (Caution caution : pending.cautions()) {
            words.getChildren().add(line("fth-alert-triangle", Sentences.of(caution), "warning"));
            if (caution instanceof Caution.BecomesPublic(Community publisher, var images)) {
                words.getChildren().add(published(publisher, images));
            }
        }
        if (pending.step() instanceof Step.Share) {
            words.getChildren()
                    .add(
                            Texts.prose(
                                    PreviewText.of(PreviewFeature.DIRECT_SHARING),
                                    "small",
                                    "muted"));
        }
        words.getChildren()
                .add(
                        Texts.prose(
                                pending.isFinal() ? "This can’t be undone." : "This can be undone.",
                                "small",
                                "muted"));
        HBox step = new HBox(12, words, away);
        step.getStyleClass().add("review-step");
        return step;
    }

    private static HBox line(String icon, String sentence, String style) {
        HBox line = new HBox(8, Icon.of(icon), Texts.prose(sentence, style));
        line.setAlignment(Pos.TOP_LEFT);
        line.getStyleClass().add(style + "-line");
        return line;
    }

    /** Everything that everyone will be able to read, before anybody can. */
    private static Node published(Community publisher, List<Identifier> images) {
        Facts facts = new Facts();
        facts.add("Publisher", publisher.publisherUri())
                .add("Contact", publisher.publisherContact())
                .add("Terms", publisher.eula())
                .add("Public name", publisher.publicNamePrefix() + "- and an id of its own")
                .add(
                        "Images",
                        String.join(
                                "\n",
                                images.stream()
                                        .limit(MOST_IMAGES)
                                        .map(ReviewPane::words)
                                        .toList()));
        if (images.size() > MOST_IMAGES) {
            facts.add("", "and %d more".formatted(images.size() - MOST_IMAGES));
        }
        VBox box = new VBox(facts);
        box.getStyleClass().add("notice");
        return box;
    }

    private static String words(Identifier image) {
        return String.join(" / ", image.publisher(), image.offer(), image.sku());
    }
}
