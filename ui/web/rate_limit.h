#pragma once

#include <QDateTime>

#include <algorithm>

namespace fallow::ui
{

/// So many at once, and so many a second from then on.
class RateLimit
{
public:
    RateLimit(int atOnce, double aSecond) : m_atOnce(atOnce), m_aSecond(aSecond), m_left(atOnce) { }

    /// False: one too many. A clock that was set back gives nothing.
    bool take(const QDateTime &now)
    {
        if (m_counted.isValid())
            m_left = std::min(static_cast<double>(m_atOnce), m_left + static_cast<double>(std::max<qint64>(m_counted.msecsTo(now), 0)) * m_aSecond / 1000);
        m_counted = now;
        if (m_left < 1)
            return false;
        m_left -= 1;
        return true;
    }

private:
    int m_atOnce;
    double m_aSecond;
    double m_left;
    QDateTime m_counted;
};

} // namespace fallow::ui
