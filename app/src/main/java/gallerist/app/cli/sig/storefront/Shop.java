package gallerist.app.cli.sig.storefront;

import gallerist.app.cli.Answer;
import gallerist.app.cli.option.PageOptions;
import gallerist.app.cli.print.Column;
import gallerist.model.gallery.Gallery;
import gallerist.model.region.Region;
import gallerist.storage.Storefront;
import java.util.List;

/** What is seen of one gallery in a region without any role on it. */
public record Shop(Storefront storefront, Printed printed, String gallery, Region region) {
    private static final List<Column> DEFINITIONS =
            Column.of(
                    "Name", "name",
                    "OsType", "osType",
                    "OsState", "osState",
                    "Gen", "hyperVGeneration",
                    "Publisher", "identifier.publisher",
                    "Offer", "identifier.offer",
                    "Sku", "identifier.sku");

    private static final List<Column> VERSIONS =
            List.of(
                    Column.text("Name", "name"),
                    Column.text("Location", "location"),
                    Column.day("Published", "publishedDate"),
                    Column.day("EndOfLife", "endOfLifeDate"),
                    Column.text("ExcludedFromLatest", "excludeFromLatest"));

    Answer show() {
        return Answer.of(storefront.gallery(gallery), found -> printed.gallery(found, region));
    }

    Answer definitions(PageOptions page) {
        Gallery found = storefront.gallery(gallery).orThrow();
        return Answer.page(
                page.cut(storefront.definitions(gallery).orThrow(), each -> each.id().key()),
                definition -> printed.definition(found, definition, region),
                DEFINITIONS);
    }

    Answer definition(String name) {
        Gallery found = storefront.gallery(gallery).orThrow();
        return Answer.of(
                storefront.definition(gallery, name),
                definition -> printed.definition(found, definition, region));
    }

    Answer versions(String definition, PageOptions page) {
        Gallery found = storefront.gallery(gallery).orThrow();
        return Answer.page(
                page.cut(
                        storefront.versions(gallery, definition).orThrow(),
                        each -> each.id().key()),
                version -> printed.version(found, version, region),
                VERSIONS);
    }

    Answer version(String definition, String number) {
        Gallery found = storefront.gallery(gallery).orThrow();
        return Answer.of(
                storefront.version(gallery, definition, number),
                version -> printed.version(found, version, region));
    }
}
