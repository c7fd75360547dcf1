package gallerist.app.cost;

import java.time.YearMonth;

/** Which months are looked at: some before this one and some after it. */
record Months(YearMonth now, int back, int ahead) {}
