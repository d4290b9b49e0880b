#pragma once

#include "field/FieldChecks.h"
#include "field/FieldSettings.h"
#include "layers/MapPalette.h"
#include "monitoring/Responsibility.h"
#include "store/Workspace.h"

namespace jinguan
{

/** What the windows of field work draw on; workspace, catalogue and responsibility outlive them. */
struct FieldContext
{
    Workspace *workspace = nullptr;
    const Catalogue *catalogue = nullptr;
    const Responsibility *responsibility = nullptr;
    FieldSettings settings;
    FieldChecks checks;
    MapPalette palette;
    QString user; //!< name entered for new records
    QDate day;    //!< on which due days are counted

    bool isReadOnly() const { return workspace->mode() != OpenMode::ReadWrite; }
};

} // namespace jinguan
