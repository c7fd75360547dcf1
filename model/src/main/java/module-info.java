/** The domain: values and pure rules, no files, no database, no screen. */
@org.jspecify.annotations.NullMarked
module gallerist.model {
    requires static org.jspecify;

    exports gallerist.model;
    exports gallerist.model.activity;
    exports gallerist.model.advice;
    exports gallerist.model.compare;
    exports gallerist.model.copies;
    exports gallerist.model.cost;
    exports gallerist.model.deploy;
    exports gallerist.model.drill;
    exports gallerist.model.gallery;
    exports gallerist.model.image;
    exports gallerist.model.limits;
    exports gallerist.model.marketplace;
    exports gallerist.model.planning;
    exports gallerist.model.preview;
    exports gallerist.model.region;
    exports gallerist.model.replication;
    exports gallerist.model.sharing;
    exports gallerist.model.sharing.matrix;
}
