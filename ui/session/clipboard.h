#pragma once

#include <QString>

namespace fallow::ui
{

/// The clipboard as a port, so that tests change it behind the window's back.
class Clipboard
{
public:
    virtual ~Clipboard() = default;
    virtual QString text() const = 0;
    virtual void setText(const QString &text) = 0;
};

class SystemClipboard final : public Clipboard
{
public:
    QString text() const override;
    void setText(const QString &text) override;
};

} // namespace fallow::ui
