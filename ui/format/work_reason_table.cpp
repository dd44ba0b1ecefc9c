#include "ui/format/reason_table.h"

#include <QtGlobal>

#include <array>

namespace fallow::ui
{

namespace
{

constexpr std::array rows{
    // Why tasks may run
    ReasonRow{"policy.away", QT_TRANSLATE_NOOP("Reason", "Nobody uses this computer, so it works."), ""},
    ReasonRow{"policy.works_beside_you",
        QT_TRANSLATE_NOOP("Reason", "It works beside you, as your settings allow."), ""},
    ReasonRow{"policy.overridden",
        QT_TRANSLATE_NOOP("Reason", "You told it to work although a rule says rest."),
        QT_TRANSLATE_NOOP("Reason", "Heat, an empty battery and a full disk still stop it.")},
    ReasonRow{"policy.finishing",
        QT_TRANSLATE_NOOP("Reason", "It finishes what runs and takes nothing new."),
        QT_TRANSLATE_NOOP("Reason", "Press Resume to take new work.")},
    // What narrows it
    ReasonRow{"policy.quiet_mode",
        QT_TRANSLATE_NOOP("Reason", "Quiet mode slows the work to keep the temperature you chose."), ""},
    ReasonRow{"policy.no_thermometer",
        QT_TRANSLATE_NOOP("Reason", "No thermometer was found, so quiet mode keeps to half the speed."), ""},
    ReasonRow{"policy.metered",
        QT_TRANSLATE_NOOP("Reason", "This connection costs by volume, so nothing new is downloaded."),
        QT_TRANSLATE_NOOP("Reason", "Allow it in Settings, or use another connection.")},
    // Safety
    ReasonRow{"policy.too_hot", QT_TRANSLATE_NOOP("Reason", "The processor is too hot to work."),
        QT_TRANSLATE_NOOP("Reason", "It goes on when it has cooled; look after the fan if this returns.")},
    ReasonRow{"policy.battery_critical", QT_TRANSLATE_NOOP("Reason", "The battery is nearly empty."),
        QT_TRANSLATE_NOOP("Reason", "Plug in the charger.")},
    ReasonRow{"policy.disk_full", QT_TRANSLATE_NOOP("Reason", "Too little space is free on the disk."),
        QT_TRANSLATE_NOOP("Reason", "Free some space, or lower the limit in Settings.")},
    ReasonRow{"policy.going_to_sleep", QT_TRANSLATE_NOOP("Reason", "The computer is going to sleep."), ""},
    // Comfort
    ReasonRow{"policy.in_use", QT_TRANSLATE_NOOP("Reason", "You are using this computer, so it rests."),
        QT_TRANSLATE_NOOP("Reason", "It works once you are away.")},
    ReasonRow{"policy.presence_unknown",
        QT_TRANSLATE_NOOP("Reason", "Nothing tells whether somebody uses this computer, so it rests."),
        QT_TRANSLATE_NOOP("Reason", "Look at what is seen in Settings, or let it work beside you.")},
    ReasonRow{"policy.only_in_use",
        QT_TRANSLATE_NOOP("Reason", "Your settings let it work only while you are here."), ""},
    ReasonRow{"policy.remote_login",
        QT_TRANSLATE_NOOP("Reason", "Somebody is logged in from another computer, so it rests."), ""},
    ReasonRow{"policy.on_battery", QT_TRANSLATE_NOOP("Reason", "The computer runs on its battery, so it rests."),
        QT_TRANSLATE_NOOP("Reason", "Plug in the charger.")},
    ReasonRow{"policy.battery_low",
        QT_TRANSLATE_NOOP("Reason", "The battery is below the level you chose."),
        QT_TRANSLATE_NOOP("Reason", "Plug in the charger.")},
    ReasonRow{"policy.full_screen", QT_TRANSLATE_NOOP("Reason", "A program fills the whole screen, so it rests."),
        QT_TRANSLATE_NOOP("Reason", "It goes on when that program is left.")},
    ReasonRow{"policy.game", QT_TRANSLATE_NOOP("Reason", "A game runs, so it rests."),
        QT_TRANSLATE_NOOP("Reason", "It goes on when the game ends.")},
    ReasonRow{"policy.kept_awake",
        QT_TRANSLATE_NOOP("Reason", "Something keeps the screen awake, such as a video, so it rests."), ""},
    ReasonRow{"policy.camera", QT_TRANSLATE_NOOP("Reason", "The camera is in use, so it rests."),
        QT_TRANSLATE_NOOP("Reason", "It goes on after the call.")},
    ReasonRow{"policy.microphone", QT_TRANSLATE_NOOP("Reason", "The microphone is in use, so it rests."),
        QT_TRANSLATE_NOOP("Reason", "It goes on after the call.")},
    ReasonRow{"policy.quiet_app", QT_TRANSLATE_NOOP("Reason", "One of your quiet apps runs, so it rests."),
        QT_TRANSLATE_NOOP("Reason", "It goes on when that program ends.")},
    ReasonRow{"policy.others_busy",
        QT_TRANSLATE_NOOP("Reason", "Other programs need the processor, so it rests."), ""},
    ReasonRow{"policy.memory_pressure",
        QT_TRANSLATE_NOOP("Reason", "Other programs wait for memory, so it rests."), ""},
    ReasonRow{"policy.too_loud",
        QT_TRANSLATE_NOOP("Reason", "Even slowly the work is warmer than the temperature you chose."),
        QT_TRANSLATE_NOOP("Reason", "It goes on when it has cooled.")},
    ReasonRow{"policy.outside_hours", QT_TRANSLATE_NOOP("Reason", "It rests at this hour, as you set the week."),
        QT_TRANSLATE_NOOP("Reason", "Change the hours in Settings.")},
    ReasonRow{"policy.turned_off", QT_TRANSLATE_NOOP("Reason", "Work is turned off in Settings."),
        QT_TRANSLATE_NOOP("Reason", "Choose another preset there.")},
    ReasonRow{"policy.power_is_dear",
        QT_TRANSLATE_NOOP("Reason", "Electricity costs more at this hour than you want to pay."), ""},
    // Offers
    ReasonRow{"policy.app_refused", QT_TRANSLATE_NOOP("Reason", "You refuse tasks of this app."),
        QT_TRANSLATE_NOOP("Reason", "Nothing to do: the task was given back.")},
    ReasonRow{"policy.requester_refused", QT_TRANSLATE_NOOP("Reason", "You refuse tasks of this requester."),
        QT_TRANSLATE_NOOP("Reason", "Nothing to do: the task was given back.")},
    ReasonRow{"policy.price_too_low", QT_TRANSLATE_NOOP("Reason", "The task pays less than your minimum price."),
        QT_TRANSLATE_NOOP("Reason", "Nothing to do: the task was given back.")},
    ReasonRow{"policy.at_a_loss", QT_TRANSLATE_NOOP("Reason", "The task pays less than its electricity costs."),
        QT_TRANSLATE_NOOP("Reason", "Nothing to do: the task was given back.")},
    ReasonRow{"policy", QT_TRANSLATE_NOOP("Reason", "One of your rules decided this."),
        QT_TRANSLATE_NOOP("Reason", "Look at the rules in Settings.")},
    // Settings
    ReasonRow{"settings.work_damaged",
        QT_TRANSLATE_NOOP("Reason", "Some of your settings could not be read and are the usual ones now; the file was kept."),
        QT_TRANSLATE_NOOP("Reason", "Look through Settings once.")},
    ReasonRow{"settings.work_from_future",
        QT_TRANSLATE_NOOP("Reason", "Your settings come from a newer Fallow; what it added is not used, the file was kept."),
        QT_TRANSLATE_NOOP("Reason", "Update Fallow.")},
    ReasonRow{"settings.bad_percent", QT_TRANSLATE_NOOP("Reason", "A share must lie between 0 and 100 percent."),
        QT_TRANSLATE_NOOP("Reason", "Choose another number.")},
    ReasonRow{"settings.bad_hours", QT_TRANSLATE_NOOP("Reason", "Hours must lie within a day, and days within a week."),
        QT_TRANSLATE_NOOP("Reason", "Choose other hours.")},
    ReasonRow{"settings.bad_celsius",
        QT_TRANSLATE_NOOP("Reason", "Quiet mode can hold a temperature from 30 to 90 degrees Celsius."),
        QT_TRANSLATE_NOOP("Reason", "Choose another temperature.")},
    ReasonRow{"settings.bad_time",
        QT_TRANSLATE_NOOP("Reason", "You can count as away after one second to one day."),
        QT_TRANSLATE_NOOP("Reason", "Choose another time.")},
    ReasonRow{"settings.negative", QT_TRANSLATE_NOOP("Reason", "An amount is negative or far too large."),
        QT_TRANSLATE_NOOP("Reason", "Choose another number.")},
    ReasonRow{"settings.bad_program", QT_TRANSLATE_NOOP("Reason", "A quiet app must be a program with its whole path."),
        QT_TRANSLATE_NOOP("Reason", "Choose it from the list.")},
    ReasonRow{"settings.too_long", QT_TRANSLATE_NOOP("Reason", "A list holds at most 500 entries."),
        QT_TRANSLATE_NOOP("Reason", "Take some out.")},
    ReasonRow{"settings.loss_needs_prices",
        QT_TRANSLATE_NOOP("Reason", "To avoid work at a loss Fallow must know the watts and what RLC is worth."),
        QT_TRANSLATE_NOOP("Reason", "Enter both.")},
    // What is seen of the computer
    ReasonRow{"host", QT_TRANSLATE_NOOP("Reason", "This source tells nothing on this computer."), ""},
};

} // namespace

std::span<const ReasonRow> workReasonRows()
{
    return rows;
}

} // namespace fallow::ui
