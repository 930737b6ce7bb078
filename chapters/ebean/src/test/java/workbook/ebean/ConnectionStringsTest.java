package workbook.ebean;

import workbook.scenario.Connections;
import workbook.strings.ConnectionStrings;
import workbook.strings.StringContract;
import workbook.strings.StringTrial;

class ConnectionStringsTest extends StringContract {
    ConnectionStringsTest() {
        super(new EbeanChapter(), ConnectionStrings.trials());
    }

    /** Each transfer opens a Database of its own: five hundred of them take longer than all else here. */
    @Override
    protected boolean isCostly(StringTrial<?, ?> trial) {
        return trial.scenario().equals(Connections.OUTAGE);
    }
}
