package gallerist.app.cli.sig.target;

import gallerist.app.cli.option.TypedChoice;
import gallerist.app.cli.option.WrongCommandLine;
import gallerist.model.gallery.Named;
import gallerist.model.gallery.ResourceId;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** How the OS disk of confidential machines is encrypted: {@code TYPE[,DES]}. */
record ConfidentialKey(Type type, String key) {

    enum Type implements Named {
        GUEST_STATE("EncryptedVMGuestStateOnlyWithPmk"),
        PLATFORM_KEY("EncryptedWithPmk"),
        CUSTOMER_KEY("EncryptedWithCmk"),
        NON_PERSISTED_TPM("NonPersistedTPM");

        private final String text;

        Type(String text) {
            this.text = text;
        }

        @Override
        public String text() {
            return text;
        }
    }

    static ConfidentialKey read(String typed) {
        List<String> parts = List.of(typed.split(",", -1));
        if (parts.size() > 2) {
            throw new WrongCommandLine("'%s' is not TYPE,DES.".formatted(typed));
        }
        return new ConfidentialKey(
                TypedChoice.of(Type.class, parts.getFirst()),
                parts.size() == 2 ? parts.get(1) : "");
    }

    void writeTo(ObjectNode target, ResourceId group) {
        ObjectNode profile =
                target.withObjectProperty("encryption")
                        .withObjectProperty("osDiskImage")
                        .withObjectProperty("securityProfile")
                        .put("confidentialVMEncryptionType", type.text());
        if (!key.isBlank()) {
            profile.put("secureVMDiskEncryptionSetId", DiskKeys.id(key, group));
        }
    }
}
