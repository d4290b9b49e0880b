#pragma once

#include "layers/MapFilter.h"

#include <QString>

namespace jinguan
{

class Workspace;

/** What the window shows when a print is asked for. */
struct PrintContext
{
    QString workspace; //!< folder
    QString element;
    MapFilter filter;
    QString moment;   //!< ISO time, empty when live
    QString scenario; //!< stored scenario on the map
    QString surface;  //!< indicator of the surface on the map, empty without one
    bool surfaceDeviation = false;
    QString extent; //!< `west,south,east,north` of the map, for "as on screen"
    Workspace *open = nullptr; //!< the workspace as the window has it
};

/** A kind of print as the window asks for it: a command below `report`. */
struct PrintKind
{
    QString command;        //!< `sheet`, `district`, …
    QString name;           //!< in the language of the interface; the command itself where the window does not know it
    bool asksArea = false;  //!< the dialog asks for the part of the city
    bool mayBeCity = false; //!< which may be the whole city
    bool isMap = false;     //!< one map with title and extent of its own
    bool lies = false;      //!< landscape unless asked otherwise
    QString paper;          //!< unless asked otherwise

    /** The kind of \a command; one that is not known asks for nothing but the page. */
    static PrintKind of( const QString &command );
};

} // namespace jinguan
