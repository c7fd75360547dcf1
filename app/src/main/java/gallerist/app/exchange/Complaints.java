package gallerist.app.exchange;

import gallerist.app.text.Sentences;
import gallerist.model.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Gives remarks their file and line; the first hundred of them, which is enough to begin with. */
public final class Complaints {
    private static final int MOST = 100;

    private final List<Remark> remarks = new ArrayList<>();

    public void add(Remark remark) {
        remarks.add(remark);
    }

    public void addAll(List<Remark> more) {
        remarks.addAll(more);
    }

    /** What speaks against a resource, at the field it is about where it names one. */
    public void add(Incoming incoming, Problem problem) {
        Remark remark = new Remark(place(incoming, problem), Sentences.of(problem));
        if (!remarks.contains(remark)) {
            remarks.add(remark);
        }
    }

    static Origin place(Incoming incoming, Problem problem) {
        return switch (problem) {
            case Problem.OutOfRange(String field, long number, _, _) ->
                    Stream.of(field, "replicaCount")
                            .map(name ->
                                    Fields.find(
                                            incoming,
                                            name,
                                            value ->
                                                    value.isNumber()
                                                            && value.longValue() == number))
                            .filter(place -> !place.equals(incoming.origin()))
                            .findFirst()
                            .orElse(incoming.origin());
            case Problem.ChoiceUnknown(String field, String text, _) ->
                    Fields.find(incoming, field, value -> value.asString("").equals(text));
            case Problem.RegionUnknown(String text, _) ->
                    Fields.find(incoming, "location", value -> value.asString("").equals(text));
            case Problem.GuidInvalid(_, String text) ->
                    Fields.find(
                            incoming,
                            "ids",
                            ids -> ids.valueStream().anyMatch(id -> id.asString("").equals(text)));
            case Problem.EntityNameDiffers _,
                    Problem.VersionNameInvalid _,
                    Problem.ApplicationVersionNameInvalid _ ->
                    incoming.origin().at(incoming.body().has("name") ? "name" : "id");
            case Problem.RegionTwice _ -> Fields.find(incoming, "targetRegions", _ -> true);
            case Problem.Missing(String field) -> missing(incoming, field);
            case Problem.TooManyTags _,
                    Problem.TagNameInvalid _,
                    Problem.TagTwice _,
                    Problem.TagValueTooLong _ ->
                    Fields.find(incoming, "tags", _ -> true);
            case Problem.OfField of -> Fields.find(incoming, of.field(), _ -> true);
            default -> incoming.origin();
        };
    }

    /** The field where it is empty, else the object that it should be in. */
    private static Origin missing(Incoming incoming, String field) {
        Origin itself = Fields.find(incoming, field, _ -> true);
        int dot = field.lastIndexOf('.');
        return dot < 0 || !itself.equals(incoming.origin())
                ? itself
                : Fields.find(incoming, field.substring(0, dot), JsonNode::isObject);
    }

    public boolean isEmpty() {
        return remarks.isEmpty();
    }

    public int count() {
        return remarks.size();
    }

    public List<Complaint> list() {
        List<Remark> first = remarks.subList(0, Math.min(MOST, remarks.size()));
        Map<Document, Set<String>> wanted = new HashMap<>();
        for (Remark remark : first) {
            wanted.computeIfAbsent(remark.origin().document(), _ -> new HashSet<>())
                    .addAll(candidates(remark.origin().pointer()).toList());
        }
        Map<Document, Map<String, Long>> lines = new HashMap<>();
        wanted.forEach((document, pointers) -> lines.put(document, found(document, pointers)));
        return first.stream().map(remark -> complaint(remark, lines)).toList();
    }

    /** A text that is no JSON has its line in the sentence. */
    private static Map<String, Long> found(Document document, Set<String> pointers) {
        return pointers.isEmpty() ? Map.of() : Lines.of(document, pointers);
    }

    private static Complaint complaint(Remark remark, Map<Document, Map<String, Long>> lines) {
        Origin origin = remark.origin();
        Map<String, Long> known = lines.getOrDefault(origin.document(), Map.of());
        String pointer =
                candidates(origin.pointer()).filter(known::containsKey).findFirst().orElse("");
        return new Complaint(
                origin.document().name(),
                known.getOrDefault(pointer, 0L),
                pointer,
                remark.sentence());
    }

    /** The place, or what it is inside of where a document has it not. */
    private static Stream<String> candidates(String pointer) {
        return Stream.iterate(
                pointer, at -> !at.isEmpty(), at -> at.substring(0, at.lastIndexOf('/')));
    }
}
