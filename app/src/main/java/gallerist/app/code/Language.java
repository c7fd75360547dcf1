package gallerist.app.code;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** The ways in which the service can be asked for something. */
public enum Language {
    AZ("az command", (_, _) -> Optional.empty()),
    POWERSHELL(
            "PowerShell command", (requests, api) -> Optional.of(new PowerShell(api).of(requests))),
    ARM("ARM template", Templates::arm),
    BICEP("Bicep", Templates::bicep),
    DOTNET("C# code", (requests, _) -> Optional.of(DotNet.of(requests))),
    JAVA("Java code", (requests, _) -> Optional.of(JavaCode.of(requests))),
    JAVASCRIPT("JavaScript code", (requests, _) -> Optional.of(JavaScript.of(requests))),
    PYTHON("Python code", (requests, _) -> Optional.of(Python.of(requests))),
    GO("Go code", (requests, _) -> Optional.of(GoCode.of(requests)));

    private final String title;
    private final BiFunction<List<Request>, String, Optional<String>> writer;

    Language(String title, BiFunction<List<Request>, String, Optional<String>> writer) {
        this.title = title;
        this.writer = writer;
    }

    /** Such as {@code az command}. */
    public String title() {
        return title;
    }

    /** What it has no words for. */
    String limit() {
        return switch (this) {
            case ARM, BICEP -> "templates only say what shall be there";
            case AZ, POWERSHELL, DOTNET, JAVA, JAVASCRIPT, PYTHON, GO ->
                    "it is no request to the service";
        };
    }

    Optional<String> of(List<Request> requests, String apiVersion) {
        return writer.apply(requests, apiVersion);
    }
}
